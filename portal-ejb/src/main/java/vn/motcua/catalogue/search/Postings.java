package vn.motcua.catalogue.search;

import java.util.Arrays;

/** Where a word occurs and how much it counts there; places come in rising order. */
final class Postings {
  private int[] places = new int[2];
  private int[] weights = new int[2];
  private int size;

  /** Notes the word at a place, which is the last one noted or a later one. */
  void add(int place, int weight) {
    if (size > 0 && places[size - 1] == place) {
      weights[size - 1] = Math.max(weights[size - 1], weight);
      return;
    }
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    places[size] = place;
    weights[size++] = weight;
  }

  /** Raises the best weight of every place of this word. */
  void raise(int[] best, int bonus) {
    for (int i = 0; i < size; i++) {
      best[places[i]] = Math.max(best[places[i]], weights[i] + bonus);
    }
  }
}
