package booking.persistence.catalog;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of suppliers, by Micronaut Data. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SupplierRows extends GenericRepository<SupplierRow, UUID> {

  Optional<SupplierRow> findById(UUID id);

  Optional<SupplierRow> findBySlug(String slug);

  List<SupplierRow> findAllOrderBySlug();

  @Query(
      """
      INSERT INTO supplier (
        id, slug, name, email, currency, zone, locale, hold_for, terms_version, policy_version,
        conditions, invoicing)
      VALUES (
        :id, :slug, :name, :email, :currency, :zone, :locale, :holdFor, :termsVersion,
        :policyVersion, :conditions::json, :invoicing::json)
      ON CONFLICT (id) DO UPDATE SET
        slug = excluded.slug, name = excluded.name, email = excluded.email,
        currency = excluded.currency, zone = excluded.zone, locale = excluded.locale,
        hold_for = excluded.hold_for, terms_version = excluded.terms_version,
        policy_version = excluded.policy_version, conditions = excluded.conditions,
        invoicing = excluded.invoicing
      """)
  void put(SupplierRow supplier);
}
