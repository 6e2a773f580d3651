package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.WorkQueue;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.OnceOnly;

/** Finds the most urgent work nobody has, so that two people at once never get the same. */
@ApplicationScoped
public class NextWork {
  private static final String DOOR = "process-take-next";

  @Inject private WorkQueue queue;
  @Inject private DossierRepository dossiers;
  @Inject private Impartiality impartiality;
  @Inject private OnceOnly once;
  @Inject private CurrentActor currentActor;
  @EJB private Agencies agencies;

  /**
   * Takes one.
   *
   * @param taking puts it into the caller's hands
   * @return its public id, empty if nothing is left; the same for the same key
   */
  public Optional<String> take(String key, Consumer<Dossier> taking) {
    Optional<String> before = once.answerOf(key, DOOR);
    if (before.isPresent()) {
      return before.filter(id -> !id.isEmpty());
    }
    Optional<Dossier> found = next(currentActor.get());
    found.ifPresent(taking);
    String publicId = found.map(Dossier::publicId).orElse("");
    once.keep(key, DOOR, publicId);
    return found.map(Dossier::publicId);
  }

  private Optional<Dossier> next(Actor actor) {
    long body = agencies.bodyOf(actor.agencyId()).id();
    List<Long> passedOver = new ArrayList<>();
    Optional<Long> candidate = queue.lockNext(body, actor.role(), passedOver);
    while (candidate.isPresent()) {
      Dossier dossier = dossiers.lock(candidate.get()).orElseThrow();
      if (!impartiality.isConcerned(dossier, actor)) {
        return Optional.of(dossier);
      }
      passedOver.add(dossier.id());
      candidate = queue.lockNext(body, actor.role(), passedOver);
    }
    return Optional.empty();
  }
}
