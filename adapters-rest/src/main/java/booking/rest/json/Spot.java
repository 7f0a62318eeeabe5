package booking.rest.json;

/** A place in a document, where something may be found to be wrong. */
public record Spot(String path, Faults faults) {

  public Spot at(String name) {
    return new Spot(path.isEmpty() ? name : path + "." + name, faults);
  }

  public Spot at(int index) {
    return new Spot("%s[%d]".formatted(path, index), faults);
  }

  public void fault(String code, String message) {
    faults.add(new Fault(path, code, message));
  }
}
