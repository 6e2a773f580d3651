package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How the accounts of a database are tried before it is migrated. */
class SchemaTest {

  @Test
  void theApplicationIsTriedWithoutTheSchemaThatItMayNotSeeYet() {
    assertEquals(
        "jdbc:mariadb://127.0.0.1:3306/?allowLocalInfile=false",
        Schema.server("jdbc:mariadb://127.0.0.1:3306/portal?allowLocalInfile=false"));
    assertEquals(
        "jdbc:mariadb://db.example:3306/", Schema.server("jdbc:mariadb://db.example:3306/motcua"));
  }
}
