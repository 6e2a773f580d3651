package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
  private record Paper(String name, int pages) {}

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new EmptyContext();

  @Test
  void aComponentIsReadByItsName() {
    assertEquals("Tờ khai", resolver.getValue(context, new Paper("Tờ khai", 2), "name"));
    assertTrue(context.isPropertyResolved());
  }

  @Test
  void otherNamesAndOtherThingsAreLeftToOthers() {
    assertNull(resolver.getValue(context, new Paper("Tờ khai", 2), "title"));
    assertNull(resolver.getValue(context, "text", "name"));
    assertFalse(context.isPropertyResolved());
  }

  @Test
  void aRecordCannotBeWritten() {
    Paper paper = new Paper("Tờ khai", 2);

    assertThrows(
        PropertyNotWritableException.class,
        () -> resolver.setValue(context, paper, "name", "khác"));
    assertTrue(resolver.isReadOnly(context, paper, "name"));
  }

  private static final class EmptyContext extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
