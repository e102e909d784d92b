/**
 * From sentences to dates: TIMEX3 values and day ranges, resolved against the reference date of the
 * block.
 */
@NullMarked
package io.github.dateline.time;

import org.jspecify.annotations.NullMarked;
