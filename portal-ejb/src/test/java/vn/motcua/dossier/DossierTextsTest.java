package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.EventKind;

class DossierTextsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static Properties bundle(String language) {
    Properties texts = new Properties();
    String name = "/vn/motcua/dossier/messages_" + language + ".properties";
    try (var reader =
        new InputStreamReader(
            DossierTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(bundle("vi").stringPropertyNames(), bundle("en").stringPropertyNames());
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    Properties english = bundle("en");
    bundle("vi")
        .forEach((key, text) -> assertEquals(places(text), places(english.get(key)), "" + key));
  }

  private static Set<String> places(Object text) {
    Set<String> places = new TreeSet<>();
    var matcher = PLACE.matcher(text.toString());
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  @Test
  void everyNamedThingHasItsWord() {
    Properties texts = bundle("vi");
    List<String> missing =
        Stream.of(
                Stream.of(DossierStatus.values()).map(one -> "status." + one),
                Stream.of(EventKind.values()).map(one -> "event." + one),
                Stream.of(RefusalCause.values()).map(one -> "refusal-cause." + one),
                Stream.of(WithdrawalCause.values()).map(one -> "withdrawal-cause." + one),
                Stream.of(Channel.values()).map(one -> "channel." + one),
                Stream.of(ResultMethod.values()).map(one -> "delivery." + one))
            .flatMap(keys -> keys)
            .map(key -> "dossier." + key)
            .filter(key -> !texts.containsKey(key))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void theWordsFollowTheBookOfDesign() {
    List<String> against =
        bundle("vi").values().stream()
            .map(Object::toString)
            .filter(text -> text.matches("(?s).*(Vui lòng|không hợp lệ|!).*"))
            .toList();
    assertEquals(List.of(), against);
  }
}
