package vn.motcua.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private static final Path ROOT = Path.of("/checkout");

  @Test
  void everythingHasADefault() {
    Settings settings = settings(Map.of());
    assertTrue(settings.demo());
    assertEquals(8080, settings.httpPort());
    assertEquals(9990, settings.managementPort());
    assertEquals(8090, settings.simulatorPort());
    assertEquals(Path.of("/checkout/.run"), settings.dataFolder());
    assertEquals("http://localhost:8080", settings.baseUrl());
    assertTrue(settings.externalDatabase().isEmpty());
  }

  @Test
  void theBaseAddressFollowsThePortAndLosesItsSlash() {
    assertEquals("http://localhost:9080", settings(Map.of("PORTAL_HTTP_PORT", "9080")).baseUrl());
    assertEquals(
        "https://portal.example",
        settings(Map.of("PORTAL_BASE_URL", "https://portal.example/")).baseUrl());
  }

  @Test
  void aPortThatIsNoneIsRefusedByTheNameOfItsVariable() {
    for (String wrong : new String[] {"0", "65536", "http", "-1", "80 80"}) {
      var refused =
          assertThrows(
              StartRefused.class, () -> settings(Map.of("PORTAL_HTTP_PORT", wrong)).httpPort());
      assertTrue(refused.getMessage().startsWith("PORTAL_HTTP_PORT is '" + wrong + "'"));
    }
  }

  @Test
  void anUnknownProfileIsRefused() {
    var refused =
        assertThrows(StartRefused.class, () -> settings(Map.of("PORTAL_PROFILE", "test")).demo());
    assertEquals("PORTAL_PROFILE is 'test'; set it to demo or production.", refused.getMessage());
  }

  @Test
  void productionKnowsNoSimulators() {
    var properties = settings(Map.of("PORTAL_PROFILE", "production")).serverProperties();
    assertEquals("production", properties.getProperty("portal.profile"));
    assertFalse(properties.containsKey("portal.simulator.url"));
  }

  @Test
  void aVariableThatTheLauncherDoesNotKnowReachesTheServer() {
    var properties =
        settings(Map.of("PORTAL_TSA_URL", "http://tsa.example", "HOME", "/root"))
            .serverProperties();
    assertEquals("http://tsa.example", properties.getProperty("portal.tsa.url"));
    assertFalse(properties.containsKey("home"));
  }

  @Test
  void theAccountThatChangesTheSchemaStaysAwayFromTheServer() {
    Settings settings =
        settings(
            Map.of(
                "PORTAL_DB_URL", "jdbc:mariadb://db/portal",
                "PORTAL_DB_USER", "app",
                "PORTAL_DB_PASSWORD", "a",
                "PORTAL_DB_MIGRATION_USER", "owner",
                "PORTAL_DB_MIGRATION_PASSWORD", "o"));
    DatabaseAddress address = settings.externalDatabase().orElseThrow();
    assertEquals(new DatabaseAddress.Login("app", "a"), address.application());
    assertEquals(new DatabaseAddress.Login("owner", "o"), address.migration());
    assertFalse(settings.serverProperties().containsValue("o"));
  }

  @Test
  void aPasswordIsNotPrinted() {
    assertEquals("app", new DatabaseAddress.Login("app", "secret").toString());
  }

  private static Settings settings(Map<String, String> environment) {
    return Settings.of(environment, ROOT);
  }
}
