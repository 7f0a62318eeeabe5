package booking.application;

import booking.application.balance.ChaseBalances;
import booking.application.balance.CollectBalance;
import booking.application.balance.FollowBalance;
import booking.application.balance.MakePayLink;
import booking.application.balance.PayLinks;
import booking.application.balance.Payables;
import booking.application.balance.ReleaseByCancelling;
import booking.application.balance.ReleaseWhenUnpaid;
import booking.application.balance.ReplanBalance;
import booking.application.balance.ScheduleBalance;
import booking.application.balance.TellOfBalance;
import booking.application.checkout.BalanceMoves;
import booking.application.checkout.Owed;
import booking.application.refund.GiveBackExcess;
import booking.application.work.NewFacts;
import booking.domain.balance.PayTokens;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The use cases of balances, wired by hand beside the others. */
public record BalanceCases(UseCases cases, Owed owed) {

  public ScheduleBalance schedule() {
    var backend = cases.backend;
    return new ScheduleBalance(
        backend.orders(),
        backend.payments(),
        backend.balances(),
        owed,
        backend.catalog(),
        cases.line);
  }

  public ReplanBalance replan() {
    return new ReplanBalance(
        cases.backend.orders(),
        cases.backend.refunds(),
        cases.backend.balances(),
        owed,
        cases.backend.catalog());
  }

  public TellOfBalance tell() {
    var backend = cases.backend;
    return new TellOfBalance(
        new TellOfBalance.Sources(
            backend.orders(), backend.payments(), backend.balances(), backend.catalog()),
        owed,
        links(),
        new CollectBalance(cases.openBalance, cases.settle),
        backend.mailbox());
  }

  private static PayLinks links() {
    var tokens = new PayTokens("a key".getBytes(StandardCharsets.US_ASCII));
    return new PayLinks(() -> URI.create("https://agency.example"), tokens);
  }

  public MakePayLink payLink() {
    var backend = cases.backend;
    return new MakePayLink(
        backend.settlements(),
        new Payables(owed, backend.balances(), backend.clock()),
        links(),
        cases.tokens);
  }

  public FollowBalance follow() {
    var backend = cases.backend;
    return new FollowBalance(backend.orders(), backend.balances(), owed, backend.clock());
  }

  public GiveBackExcess giveBack() {
    var backend = cases.backend;
    return new GiveBackExcess(
        backend.settlements(),
        backend.refunds(),
        cases.money,
        new NewFacts(backend.ids()),
        backend.unitOfWork(),
        backend.clock());
  }

  public ReleaseWhenUnpaid release() {
    var backend = cases.backend;
    return new ReleaseWhenUnpaid(
        backend.settlements(),
        backend.balances(),
        owed,
        cases.settle,
        new BalanceMoves(backend.ids()),
        new ReleaseByCancelling(cases.cancel),
        backend.clock());
  }

  public ChaseBalances chase() {
    var backend = cases.backend;
    return new ChaseBalances(
        backend.balances(),
        backend.orders(),
        owed,
        backend.catalog(),
        backend.outbox(),
        new NewFacts(backend.ids()),
        backend.unitOfWork(),
        backend.clock());
  }
}
