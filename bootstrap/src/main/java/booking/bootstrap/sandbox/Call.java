package booking.bootstrap.sandbox;

/**
 * A call that may come again.
 *
 * @param key by which it is recognised
 * @param request all that is asked for, which must then be the same
 */
record Call(String key, String request) {}
