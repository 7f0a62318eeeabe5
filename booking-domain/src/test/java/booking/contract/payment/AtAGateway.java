package booking.contract.payment;

/** Suites that need a gateway and all around it. */
public interface AtAGateway {

  /** A gateway at which nobody has paid yet. */
  GatewayBench bench();

  default Till till() {
    return new Till(bench());
  }
}
