package booking.rest.json;

/**
 * One thing that is wrong with a document.
 *
 * @param path where, as {@code items[0].tickets[2].quantity}; empty for the document as a whole
 * @param code what, in a word that does not change: {@code missing}, {@code wrong-type}
 */
public record Fault(String path, String code, String message) {}
