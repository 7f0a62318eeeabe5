package booking.bootstrap.sandbox;

/** What the bank answers, whatever way in it was asked by. */
sealed interface Answer {

  /**
   * It is done, now or by an earlier call with the same key.
   *
   * @param repeated whether the answer was given before
   */
  record Done(SandboxPayment payment, boolean repeated) implements Answer {}

  /** Money is given back, now or by an earlier call with the same key. */
  record GivenBack(SandboxPayment payment, SandboxRefund refund, boolean repeated)
      implements Answer {}

  /** It will not do it. */
  record Refused(SandboxPayment payment, String code) implements Answer {}

  /** It would be no payment that can be made. */
  record Impossible(String code) implements Answer {}

  record NoSuchPayment() implements Answer {}

  /** The key stands for another request. */
  record KeyReused() implements Answer {}
}
