package io.github.dateline.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks for a {@link io.github.dateline.corpus.Corpus} in a test: on a class, on a parameter of a
 * test or of a constructor, or on a field.
 *
 * <p>Without a folder or a resource it is the corpus of the bundled documents. On a class it says
 * which corpus parameters without an annotation of their own get. Each source is loaded once in a
 * test run, however many tests ask for it.
 *
 * <pre>{@code
 * @CorpusSource(folder = "src/test/resources/clippings")
 * class ClippingsTest {
 *   @Test
 *   void they_met(Corpus corpus) {
 *     assertThat(corpus).hasMeetingBetween("Ana Kolar", "Jon Haas").on("2023-03-02");
 *   }
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // who uses this has JUnit and AssertJ; nobody else needs them
@Documented
@Target({ElementType.TYPE, ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatelineExtension.class)
public @interface CorpusSource {

  /**
   * Returns a file or folder, relative to the working directory of the tests.
   *
   * @return empty for none
   */
  String folder() default "";

  /**
   * Returns a resource of one document, as {@link Class#getResourceAsStream} of the test class
   * takes it.
   *
   * @return empty for none
   */
  String resource() default "";
}
