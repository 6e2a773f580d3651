package vn.motcua.architecture.sample.dossier.domain;

import jakarta.inject.Inject;

/** A domain class that wants a container. */
public class WrongDossier {
  @Inject String name;
}
