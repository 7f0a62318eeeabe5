package booking.application.checkout;

import booking.application.checkout.PlaceOrder.ParticipantWish;
import booking.domain.catalog.Experience;
import booking.domain.catalog.TicketType;
import booking.domain.party.Participant;
import booking.domain.party.Question;
import booking.domain.party.TicketTypeId;
import booking.domain.pricing.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who takes part, and whether all that has to be answered was. */
public final class Participants {
  private Participants() {}

  public sealed interface Read {
    record Right(List<Participant> participants) implements Read {}

    record Wrong(Misfit why) implements Read {}
  }

  /** What is wrong with the participant of that index, of the item of that index. */
  public sealed interface Misfit {
    int item();

    int participant();

    /** His ticket was not bought, or not as often. */
    record NotExpected(int item, int participant) implements Misfit {}

    /** A question has no answer, or none that it takes. */
    record AnswerMissing(int item, int participant, Question question) implements Misfit {}
  }

  /** Answers to questions that were not asked are left out. */
  public static Read of(
      int item,
      Experience experience,
      List<Selection.Tickets> tickets,
      List<ParticipantWish> wishes) {
    var participants = new ArrayList<Participant>();
    Map<TicketTypeId, Integer> named = new HashMap<>();
    for (var wish : wishes) {
      int index = participants.size();
      var ticket = experience.ticketNamed(wish.ticket()).map(TicketType::id);
      if (ticket.isEmpty()
          || named.merge(ticket.get(), 1, Integer::sum) > bought(tickets, ticket.get())) {
        return new Read.Wrong(new Misfit.NotExpected(item, index));
      }
      var missing = missing(experience.questions(), ticket.get(), wish.answers());
      if (missing.isPresent()) {
        return new Read.Wrong(new Misfit.AnswerMissing(item, index, missing.get()));
      }
      participants.add(
          new Participant(
              ticket.get(), asked(experience.questions(), ticket.get(), wish.answers())));
    }
    return unnamed(experience, tickets, named)
        .<Read>map(question -> wrong(item, participants.size(), question))
        .orElseGet(() -> new Read.Right(List.copyOf(participants)));
  }

  private static Read.Wrong wrong(int item, int participant, Question question) {
    return new Read.Wrong(new Misfit.AnswerMissing(item, participant, question));
  }

  /** A question that somebody who bought a ticket, and was not named, would have to answer. */
  private static Optional<Question> unnamed(
      Experience experience, List<Selection.Tickets> tickets, Map<TicketTypeId, Integer> named) {
    return tickets.stream()
        .map(bought -> bought.type().id())
        .filter(ticket -> named.getOrDefault(ticket, 0) < bought(tickets, ticket))
        .flatMap(ticket ->
            experience.questions().stream()
                .filter(question -> question.required() && question.asks(ticket)))
        .findFirst();
  }

  private static int bought(List<Selection.Tickets> tickets, TicketTypeId ticket) {
    return tickets.stream()
        .filter(bought -> bought.type().id().equals(ticket))
        .mapToInt(Selection.Tickets::quantity)
        .sum();
  }

  private static Optional<Question> missing(
      List<Question> questions, TicketTypeId ticket, Map<String, String> answers) {
    return questions.stream()
        .filter(question -> question.asks(ticket))
        .filter(question -> {
          var answer = answers.getOrDefault(question.code(), "");
          return answer.isBlank() ? question.required() : !question.accepts(answer);
        })
        .findFirst();
  }

  private static Map<String, String> asked(
      List<Question> questions, TicketTypeId ticket, Map<String, String> answers) {
    var kept = new HashMap<String, String>();
    for (var question : questions) {
      var answer = answers.getOrDefault(question.code(), "");
      if (question.asks(ticket) && !answer.isBlank()) {
        kept.put(question.code(), answer);
      }
    }
    return kept;
  }
}
