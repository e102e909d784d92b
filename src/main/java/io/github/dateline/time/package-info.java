/**
 * From sentences to dates: TIMEX3 values and day ranges, resolved against the reference date of the
 * block.
 *
 * <p>In: a document and its sentences. Out: {@link io.github.dateline.time.DateMention}s in text
 * order. The way between: words get a meaning from the word files ({@code TimeLexicon}, {@code
 * Words}); a sentence without a core word stops there; small finders, one for each family of
 * expressions, give drafts ({@code Grammar}, {@code SentenceFinder}); a draft's {@code Meaning}
 * becomes a value in a {@code Context} of reference date, tense of the clause and date last spoken
 * of ({@code DraftResolver}, {@code TenseFinder}, {@code Timeline}).
 */
@NullMarked
package io.github.dateline.time;

import org.jspecify.annotations.NullMarked;
