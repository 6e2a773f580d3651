package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a revision must be to be published: complete, and in agreement with itself. */
final class RevisionRules {
  private static final Set<String> FACTS =
      Set.of("_dossier.capacity", "_dossier.caseCode", "_dossier.channel", "_fee.exemption");

  private final ProcedureRevision revision;
  private final List<String> broken = new ArrayList<>();
  private final Set<String> answers = new HashSet<>();

  private RevisionRules(ProcedureRevision revision) {
    this.revision = revision;
  }

  /** What is wrong, in plain words for the one who wrote it; empty when it may be published. */
  static List<String> broken(ProcedureRevision revision) {
    RevisionRules rules = new RevisionRules(revision);
    rules.head();
    rules.form();
    rules.papers();
    rules.fees();
    rules.results();
    rules.process();
    return rules.broken;
  }

  private void head() {
    require(revision.validFrom() != null, "validFrom is missing");
    bilingual(revision.name(), "name");
    bilingual(revision.shortName(), "shortName");
    bilingual(revision.authority(), "authority");
    require(revision.level() >= 1 && revision.level() <= 4, "level is 1 to 4");
    require(!revision.subjects().isEmpty(), "subjects are missing");
    require(!revision.capacities().isEmpty(), "capacities are missing");
    require(!revision.cases().isEmpty(), "there is no case");
    require(!revision.channels().isEmpty(), "there is no channel");
    require(!revision.legalBases().isEmpty(), "there is no legal basis");
    require(!revision.sources().isEmpty(), "no source is named");
    require(revision.intakeLimit() != null, "intakeLimit is missing");
    require(revision.supplementLimit() != null, "supplementLimit is missing");
    require(revision.clockAfterSupplement() != null, "clockAfterSupplement is missing");
    boolean partial = revision.service() == ProcedureRevision.Service.PARTIAL;
    boolean reasoned = revision.partialReason() != null && revision.legalGround() != null;
    require(partial == reasoned, "a partial service gives reason and ground, a full one neither");
    boolean named = revision.competence().agencyCode() != null;
    boolean commune = revision.competence().level() == Competence.Level.COMMUNE;
    require(named != commune, "competence names an agency unless a commune decides");
    revision.cases().forEach(one -> bilingual(one.name(), "case " + one.code()));
  }

  private void form() {
    for (FormPage page : revision.form().pages()) {
      require(!page.key().startsWith("_"), "page " + page.key() + " has a reserved name");
      bilingual(page.title(), "page " + page.key());
      for (Field field : page.fields()) {
        String path = page.key() + "." + field.key();
        require(answers.add(path), path + " is asked twice");
        field(path, field);
      }
    }
    for (FormPage page : revision.form().pages()) {
      conditions(page.showWhen(), "page " + page.key());
      for (Field field : page.fields()) {
        conditions(field.showWhen(), page.key() + "." + field.key());
        conditions(field.prefillWhen(), page.key() + "." + field.key());
      }
    }
  }

  private void field(String path, Field field) {
    bilingual(field.label(), path);
    Stream.of(field.hint(), field.missing(), field.wrong())
        .filter(words -> words != null)
        .forEach(words -> bilingual(words, path));
    boolean choice = field.type() == Field.Type.CHOICE;
    require(choice == !field.options().isEmpty(), path + ": a choice has options, others none");
    field.options().forEach(option -> bilingual(option.label(), path + "=" + option.value()));
    boolean list = field.type() == Field.Type.LIST;
    require(list == !field.fields().isEmpty(), path + ": a list has questions, others none");
    for (Field inner : field.fields()) {
      String inside = path + "." + inner.key();
      require(inner.showWhen().isEmpty(), inside + " is asked under a condition inside a list");
      field(inside, inner);
    }
  }

  private void papers() {
    Set<String> keys = new HashSet<>();
    for (Paper paper : revision.papers()) {
      String what = "paper " + paper.key();
      require(keys.add(paper.key()), what + " comes twice");
      bilingual(paper.name(), what);
      bilingual(paper.group(), what);
      require(paper.originals() + paper.copies() > 0, what + " is a note, not a paper");
      require(!paper.required() || !paper.autoFetched(), what + " is fetched, so not required");
      conditions(paper.showWhen(), what);
      cases(paper.cases(), what);
    }
  }

  private void fees() {
    for (Fee fee : revision.fees()) {
      String what = "fee " + fee.key();
      bilingual(fee.name(), what);
      require(fee.kind() != null && fee.due() != null, what + " lacks kind or time");
      require(!fee.tariffs().isEmpty(), what + " has no tariff");
      conditions(fee.showWhen(), what);
      cases(fee.cases(), what);
      answer(fee.quantity(), what);
      answer(fee.times(), what);
      for (Tariff tariff : fee.tariffs()) {
        require(tariff.from() != null, what + ": a tariff has a first day");
        bilingual(tariff.source(), what + " source");
        require(tariff.amount() == null || tariff.amount() >= 0, what + " is below zero");
      }
      for (Exemption exemption : fee.exemptions()) {
        bilingual(exemption.label(), what + " exemption " + exemption.code());
        bilingual(exemption.source(), what + " exemption source " + exemption.code());
        boolean evidence = exemption.evidencePaper() == null || hasPaper(exemption.evidencePaper());
        require(evidence, what + ": no such paper " + exemption.evidencePaper());
        boolean rate = exemption.rate() > 0 && exemption.rate() <= 100;
        require(rate && exemption.from() != null, what + ": an exemption has rate and first day");
      }
    }
  }

  private void results() {
    require(!revision.results().isEmpty(), "there is no result");
    for (ResultKind result : revision.results()) {
      bilingual(result.name(), "result " + result.key());
      require(result.template() != null, "result " + result.key() + " has no template");
      require(result.symbol() != null, "result " + result.key() + " has no symbol");
      require(!result.structuredFields().isEmpty(), "result " + result.key() + " has no data");
      for (ResultField field : result.structuredFields()) {
        bilingual(field.label(), "result field " + field.key());
        answer(field.from(), "result field " + field.key());
      }
      holder(result);
    }
  }

  /** The paper names somebody, whatever was left open. */
  private void holder(ResultKind result) {
    String what = "result " + result.key();
    require(!result.holder().isEmpty(), what + " does not say which field names its holder");
    for (String key : result.holder()) {
      boolean name = result.field(key).filter(f -> f.type() == Field.Type.TEXT).isPresent();
      require(name, what + ": its holder " + key + " is no field of one line of text");
    }
    boolean always =
        result.holder().stream()
            .anyMatch(key -> result.field(key).filter(ResultField::required).isPresent());
    require(always || result.holder().isEmpty(), what + ": its holder may stay without a name");
  }

  private void process() {
    ProcessGraph graph = revision.process();
    Set<String> reached = new HashSet<>();
    if (graph.steps().isEmpty()) {
      broken.add("there is no process");
      return;
    }
    walk(graph, graph.start().key(), reached);
    boolean signed = graph.steps().stream().anyMatch(step -> step.role().equals("leader"));
    require(signed, "nobody signs in the process");
    require(graph.steps().stream().anyMatch(s -> s.next().isEmpty()), "the process has no end");
    for (ProcessGraph.Step step : graph.steps()) {
      require(reached.contains(step.key()), "step " + step.key() + " cannot be reached");
      require(step.hours() > 0, "step " + step.key() + " takes no time");
      require(ends(graph, step, new HashSet<>()), "step " + step.key() + " leads to no end");
    }
  }

  private void walk(ProcessGraph graph, String key, Set<String> reached) {
    if (!reached.add(key)) {
      return;
    }
    graph
        .step(key)
        .ifPresentOrElse(
            step -> step.next().forEach(next -> walk(graph, next, reached)),
            () -> broken.add("there is no step " + key));
  }

  private static boolean ends(ProcessGraph graph, ProcessGraph.Step step, Set<String> seen) {
    return step.next().isEmpty()
        || seen.add(step.key())
            && step.next().stream()
                .anyMatch(n -> graph.step(n).map(one -> ends(graph, one, seen)).orElse(false));
  }

  private void conditions(List<Condition> conditions, String what) {
    for (Condition condition : conditions) {
      answer(condition.field(), what);
      require(!condition.in().isEmpty(), what + ": a condition compares with nothing");
    }
  }

  private void answer(String path, String what) {
    boolean known = path == null || FACTS.contains(path) || answers.contains(path);
    require(known, what + " speaks of " + path + ", which is not asked");
  }

  private void cases(List<String> codes, String what) {
    codes.forEach(
        code -> require(revision.caseOf(code).isPresent(), what + ": no such case " + code));
  }

  private boolean hasPaper(String key) {
    return revision.papers().stream().anyMatch(paper -> paper.key().equals(key));
  }

  private void bilingual(Words words, String what) {
    boolean both = words != null && filled(words.vi()) && filled(words.en());
    require(both, what + " is not said in both languages");
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }

  private void require(boolean holds, String sentence) {
    if (!holds) {
      broken.add(sentence);
    }
  }
}
