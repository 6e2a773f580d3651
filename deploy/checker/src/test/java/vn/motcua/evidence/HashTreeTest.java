package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTreeTest {
  /** Entries and roots known from the test data of Certificate Transparency (RFC 6962). */
  private static final List<String> KNOWN_ENTRIES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> KNOWN_ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void rootsAreThoseKnownFromCertificateTransparency() {
    List<byte[]> entries = KNOWN_ENTRIES.stream().map(HexFormat.of()::parseHex).toList();

    for (int size = 1; size <= entries.size(); size++) {
      String root = Sha256.hex(HashTree.of(entries.subList(0, size)).root());
      assertEquals(KNOWN_ROOTS.get(size - 1), root, "of " + size);
    }
    assertEquals(Sha256.hexOf(""), Sha256.hex(HashTree.of(List.of()).root()));
  }

  @Test
  void everyLeafProvesItselfInTreesOfEverySize() {
    for (int size = 1; size <= 70; size++) {
      HashTree tree = HashTree.of(entries(size));
      for (int i = 0; i < size; i++) {
        assertTrue(HashTree.holds(entry(i), i, size, tree.path(i), tree.root()), i + "/" + size);
      }
    }
  }

  @Test
  void anotherEntryPlaceSizeOrRootIsNotProved() {
    HashTree tree = HashTree.of(entries(21));
    List<byte[]> path = tree.path(5);

    assertFalse(HashTree.holds(entry(6), 5, 21, path, tree.root()));
    assertFalse(HashTree.holds(entry(5), 4, 21, path, tree.root()));
    assertFalse(HashTree.holds(entry(5), 21, 21, path, tree.root()));
    assertFalse(HashTree.holds(entry(5), -1, 21, path, tree.root()));
    assertFalse(HashTree.holds(entry(5), 5, 5, path, tree.root()));
    assertFalse(HashTree.holds(entry(5), 5, 21, path, HashTree.of(entries(20)).root()));
  }

  @Test
  void aPathThatIsTooShortTooLongOrChangedProvesNothing() {
    HashTree tree = HashTree.of(entries(21));
    List<byte[]> path = tree.path(5);
    List<byte[]> longer = new ArrayList<>(path);
    longer.add(new byte[Sha256.LENGTH]);
    List<byte[]> changed = new ArrayList<>(path);
    changed.set(1, Sha256.of(path.get(1)));

    assertFalse(HashTree.holds(entry(5), 5, 21, path.subList(1, path.size()), tree.root()));
    assertFalse(HashTree.holds(entry(5), 5, 21, longer, tree.root()));
    assertFalse(HashTree.holds(entry(5), 5, 21, changed, tree.root()));
  }

  @Test
  void aNodeCannotPassForALeaf() {
    HashTree tree = HashTree.of(entries(2));
    byte[] leaves = new byte[2 * Sha256.LENGTH];
    System.arraycopy(tree.path(1).get(0), 0, leaves, 0, Sha256.LENGTH);
    System.arraycopy(tree.path(0).get(0), 0, leaves, Sha256.LENGTH, Sha256.LENGTH);

    assertFalse(HashTree.holds(leaves, 0, 1, List.of(), tree.root()));
  }

  @Test
  void thereIsNoPathOutsideTheTree() {
    HashTree tree = HashTree.of(entries(3));

    assertThrows(IndexOutOfBoundsException.class, () -> tree.path(3));
    assertThrows(IndexOutOfBoundsException.class, () -> tree.path(-1));
  }

  private static List<byte[]> entries(int number) {
    return IntStream.range(0, number).mapToObj(HashTreeTest::entry).toList();
  }

  private static byte[] entry(int number) {
    return new Head("DOSSIER" + number, number, Sha256.hexOf("event " + number)).leaf();
  }
}
