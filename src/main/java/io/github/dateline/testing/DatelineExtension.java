package io.github.dateline.testing;

import io.github.dateline.corpus.Corpus;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A JUnit 5 extension that injects a {@link Corpus} into tests: into every parameter of that type,
 * and into fields with {@link CorpusSource}.
 *
 * <pre>{@code
 * @ExtendWith(DatelineExtension.class)
 * class SeedsTest {
 *   @Test
 *   void the_bundled_documents_are_read(Corpus corpus) {
 *     assertThat(corpus.documents()).hasSize(3);
 *   }
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // who uses this has JUnit and AssertJ; nobody else needs them
public final class DatelineExtension
    implements ParameterResolver, TestInstancePostProcessor, BeforeAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(DatelineExtension.class);

  /** Returns the extension; for JUnit. */
  public DatelineExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Corpus.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Optional<CorpusSource> own = parameter.findAnnotation(CorpusSource.class);
    return corpus(own.isPresent() ? own : ofClass(context), context);
  }

  /** Sets the static fields. */
  @Override
  public void beforeAll(ExtensionContext context) {
    setFields(context.getRequiredTestClass(), null, context);
  }

  /** Sets the fields of a test instance. */
  @Override
  public void postProcessTestInstance(Object test, ExtensionContext context) {
    setFields(test.getClass(), test, context);
  }

  private static Optional<CorpusSource> ofClass(ExtensionContext context) {
    Optional<ExtensionContext> level = Optional.of(context);
    while (level.isPresent()) {
      Optional<CorpusSource> source =
          level.get().getTestClass().map(type -> type.getAnnotation(CorpusSource.class));
      if (source.isPresent()) {
        return source;
      }
      level = level.get().getParent();
    }
    return Optional.empty();
  }

  private static void setFields(Class<?> type, @Nullable Object test, ExtensionContext context) {
    boolean wantsStatic = test == null;
    AnnotationSupport.findAnnotatedFields(
            type,
            CorpusSource.class,
            field -> Modifier.isStatic(field.getModifiers()) == wantsStatic)
        .forEach(field -> setField(field, test, context));
  }

  private static void setField(Field field, @Nullable Object test, ExtensionContext context) {
    if (field.getType() != Corpus.class || Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException(
          "cannot set the field " + field + "; expected a field of type Corpus that is not final");
    }
    Corpus corpus = corpus(Optional.of(field.getAnnotation(CorpusSource.class)), context);
    try {
      field.setAccessible(true);
      field.set(test, corpus);
    } catch (ReflectiveOperationException e) {
      throw new ExtensionConfigurationException("cannot set the field " + field, e);
    }
  }

  /** Loads a corpus at the first call; the root store keeps it for the whole test run. */
  private static Corpus corpus(Optional<CorpusSource> source, ExtensionContext context) {
    LoadedSource wanted = LoadedSource.of(source, context.getRequiredTestClass());
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(wanted, LoadedSource::load, Corpus.class);
  }
}
