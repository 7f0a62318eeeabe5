package booking.benchmark.pricing;

/** The golden basket's arithmetic in cents and parts per million, without a trace of why. */
final class BareSums {
  private static final long ONE = 1_000_000;
  // Not final, so that nothing is computed ahead.
  private long adult = 2400;
  private long child = 1200;
  private long bike = 1500;
  private long picnic = 950;
  private long adults = 2;
  private long children = 1;
  private long bikes = 2;
  private long picnics = 2;
  private long days = 2;
  private long summer = 100_000;
  private long earlyBird = -150_000;
  private long coupon = 125_000;
  private long fee = 30_000;
  private long fixedFee = 50;
  private long standard = 190_000;
  private long reduced = 70_000;

  /** Total and included tax in one number, so that neither is left out. */
  long total() {
    long walk = adult * adults + child * children;
    walk += share(walk, summer) + share(walk, earlyBird);
    long rental = bike * bikes * days;
    rental += share(rental, summer);
    long food = picnic * picnics;
    long eligible = walk + rental + food;
    long off = share(eligible, coupon);
    long offWalk = off * walk / eligible;
    long offRental = off * rental / eligible;
    long offFood = off * food / eligible;
    long restWalk = off * walk % eligible;
    long restRental = off * rental % eligible;
    long restFood = off * food % eligible;
    for (long left = off - offWalk - offRental - offFood; left > 0; left--) {
      if (restWalk >= restRental && restWalk >= restFood) {
        offWalk++;
        restWalk = -1;
      } else if (restRental >= restFood) {
        offRental++;
        restRental = -1;
      } else {
        offFood++;
        restFood = -1;
      }
    }
    walk -= offWalk;
    rental -= offRental;
    food -= offFood;
    long service = share(walk + rental + food, fee) + fixedFee;
    long tax =
        included(walk, standard)
            + included(rental, standard)
            + included(food, reduced)
            + included(service, standard);
    return (walk + rental + food + service) * ONE + tax;
  }

  private static long included(long gross, long rate) {
    return divide(gross * rate, ONE + rate);
  }

  private static long share(long amount, long rate) {
    return divide(amount * rate, ONE);
  }

  /** Half up, away from zero. */
  private static long divide(long dividend, long divisor) {
    long quotient = dividend / divisor;
    long rest = dividend % divisor;
    return Math.abs(rest) * 2 >= divisor ? quotient + Long.signum(dividend) : quotient;
  }
}
