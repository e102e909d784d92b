package io.github.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in columns; a cell may have several lines. */
final class Table {

  private final int gap;
  private final List<List<String>> lines = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  /**
   * Starts an empty table.
   *
   * @param gap the blanks between columns
   */
  Table(int gap) {
    this.gap = gap;
  }

  /** Adds a row; lines of a cell are separated by {@code \n}. */
  Table row(String... cells) {
    int height = 1;
    List<String[]> split = new ArrayList<>();
    for (String cell : cells) {
      String[] cellLines = cell.split("\n", -1);
      split.add(cellLines);
      height = Math.max(height, cellLines.length);
    }
    for (int i = 0; i < height; i++) {
      List<String> line = new ArrayList<>();
      for (String[] cell : split) {
        line.add(i < cell.length ? cell[i] : "");
      }
      add(line);
    }
    return this;
  }

  /** Returns the table, each line with a line end and without trailing blanks. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < line.size(); i++) {
        row.append(line.get(i));
        row.append(" ".repeat(widths.get(i) + gap - width(line.get(i))));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private void add(List<String> line) {
    for (int i = 0; i < line.size(); i++) {
      if (i == widths.size()) {
        widths.add(0);
      }
      widths.set(i, Math.max(widths.get(i), width(line.get(i))));
    }
    lines.add(line);
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
