/**
 * For tests: a JUnit 5 extension that injects a {@link io.github.dateline.corpus.Corpus}, and
 * AssertJ assertions in the domain's words. The only package that needs JUnit and AssertJ.
 */
@NullMarked
package io.github.dateline.testing;

import org.jspecify.annotations.NullMarked;
