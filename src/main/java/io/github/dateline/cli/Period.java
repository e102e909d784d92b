package io.github.dateline.cli;

import io.github.dateline.time.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2023}, {@code 2023-02}, {@code 2023-02-13} and two of them around {@code ..}. */
final class Period implements ITypeConverter<DateRange> {

  @Override
  public DateRange convert(String value) {
    try {
      int dots = value.indexOf("..");
      if (dots < 0) {
        return one(value);
      }
      return DateRange.of(
          one(value.substring(0, dots)).first(), one(value.substring(dots + 2)).last());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is no period; expected 2023, 2023-02, 2023-02-13 or"
              + " 2023-02-13..2023-02-16");
    }
  }

  private static DateRange one(String text) {
    return switch (text.length()) {
      case 4 -> DateRange.year(LocalDate.parse(text + "-01-01").getYear());
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield DateRange.month(month.getYear(), month.getMonthValue());
      }
      default -> DateRange.day(LocalDate.parse(text));
    };
  }
}
