package io.github.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dateline.source.SourceInput.Form;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bad inputs that have to do with bytes. */
class SourceReaderTest {

  private static final String TEXT = "Kolar met Haas \u2014 in Z\u00fcrich.";

  private final SourceReader reader = SourceReader.standard();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_decides_and_is_not_part_of_the_text(String charset) {
    byte[] bytes = ("\ufeff" + TEXT).getBytes(Charset.forName(charset));

    assertThat(content(bytes)).isEqualTo(TEXT);
  }

  @Test
  void utf_8_needs_no_mark() {
    assertThat(content(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void stray_bytes_of_windows_1252_do_not_spoil_the_characters_of_utf_8() {
    byte[] start = "José Álvarez met Zoë – ".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(start, start.length + 4);
    bytes[start.length] = (byte) 0x93;
    bytes[start.length + 1] = 'o';
    bytes[start.length + 2] = 'k';
    bytes[start.length + 3] = (byte) 0x94;

    SourceInput input = SourceReader.standard().decode("mixed.txt", bytes);

    assertThat(input.text().content()).isEqualTo("José Álvarez met Zoë – “ok”");
  }

  @Test
  void quotation_marks_of_windows_1252_are_read() {
    byte[] bytes = {(byte) 0x93, 'm', 'e', 't', (byte) 0x94, ' ', 'Z', (byte) 0xFC, 'r'};

    assertThat(content(bytes)).isEqualTo("\u201cmet\u201d Z\u00fcr");
  }

  @ParameterizedTest
  @CsvSource({
    "<html><meta charset=windows-1251><p>, windows-1251",
    "<html><meta content='text/html; charset=ISO-8859-9' http-equiv=Content-Type><p>, ISO-8859-9",
    "<?xml version='1.0' encoding='GB2312'?><p>, GBK",
    "<html><meta charset=utf-8><p>, windows-1252",
    "<html><meta charset=nonsense><p>, windows-1252",
    "plain text charset=windows-1251, windows-1252",
  })
  void what_is_not_utf_8_is_read_as_it_declares(String head, String charset) {
    byte[] bytes = {(byte) 0xC4, (byte) 0xE3, (byte) 0xC5, (byte) 0xFE};
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] whole = Arrays.copyOf(start, start.length + bytes.length);
    System.arraycopy(bytes, 0, whole, start.length, bytes.length);

    assertThat(content(whole)).isEqualTo(head + new String(bytes, Charset.forName(charset)));
  }

  @Test
  void a_charset_told_beforehand_counts_more_than_the_declared_one_but_less_than_utf_8() {
    String page = "<meta charset=windows-1252><p>\u041a\u043e\u043b\u0430\u0440";
    byte[] cyrillic = page.getBytes(Charset.forName("windows-1251"));
    byte[] utf8 = page.getBytes(StandardCharsets.UTF_8);

    assertThat(reader.decode("a.html", cyrillic, "windows-1251").text().content()).isEqualTo(page);
    assertThat(reader.decode("a.html", utf8, "windows-1251").text().content()).isEqualTo(page);
  }

  @Test
  void a_character_cut_off_at_the_end_is_replaced_and_nothing_else() {
    byte[] whole = "Kolar said \u201cyes\u201d".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

    assertThat(content(cut)).isEqualTo("Kolar said \u201cyes\ufffd");
  }

  @Test
  void an_empty_file_is_refused() {
    assertThatThrownBy(() -> reader.decode("a.txt", new byte[0]))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage("a.txt: found an empty file, expected a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n", "\u00a0 \u200b", "\ufeff", "\ufeff \n"})
  void blanks_only_are_refused(String blanks) {
    byte[] bytes = blanks.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> reader.decode("a.txt", bytes))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageMatching("a\\.txt: found (an empty file|nothing but blanks), expected a text");
  }

  @Test
  void nul_bytes_are_refused_with_their_offset() {
    byte[] bytes = {'m', 'e', 't', 0, 'x'};

    assertThatThrownBy(() -> reader.decode("a.txt", bytes))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageStartingWith("a.txt: found a NUL byte at offset 3, expected text in UTF-8");
  }

  @Test
  void a_picture_with_the_name_of_a_text_is_refused() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H'};

    assertThatThrownBy(() -> reader.decode("picture.txt", png))
        .isInstanceOf(SourceFormatException.class)
        .hasMessageContaining("picture.txt");
  }

  @Test
  void more_bytes_than_allowed_are_refused() {
    SourceReader small = SourceReader.with(new Limits(4));

    assertThat(small.decode("a.txt", new byte[] {'a', 'b', 'c', 'd'}).text().content())
        .isEqualTo("abcd");
    assertThatThrownBy(() -> small.read("a.txt", new ByteArrayInputStream(new byte[9])))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage(
            "a.txt: found more than 4 bytes, expected at most that many, see Limits.maxBytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt|Kolar met Haas.|TEXT",
        "a.txt|<p>Kolar met Haas.</p>|TEXT",
        "a.html|Kolar met Haas.|HTML",
        "a.txt|<!DOCTYPE html><p>Kolar|HTML",
        "a.json|<?xml version='1.0'?><nitf/>|XML",
        "a.xml|<nitf/>|XML",
        "a.xml|<?xml version='1.0'?><!DOCTYPE html><html/>|HTML",
        "a.xml|<!DOCTYPE nitf [<!ENTITY a 'b'>]><!-- x --><nitf/>|XML",
        "a.xml|{\"a\": 1}|JSON",
        "a.xml|Kolar met Haas.|TEXT",
        "a|<?xml version='1.0'?><x:rss/>|XML",
        "a|<p>Kolar met Haas.|TEXT",
        "a.HTM|Kolar met Haas.|HTML",
        "a.json|[]|JSON",
        "a|<!DOCTYPE html><p>Kolar|HTML",
        "a|<html><p>Kolar|HTML",
        "a|{\"a\": 1}|JSON",
        "a|[{\"a\": 1}]|JSON",
        "a|[1] Kolar met Haas.|TEXT",
        "a|{Kolar} met Haas.|TEXT",
        "a|talks <today met &amp;|TEXT"
      })
  void the_form_is_told_by_name_or_content(String name, String content, Form form) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);

    assertThat(reader.decode(name, bytes).form()).isEqualTo(form);
  }

  @Test
  void a_file_gives_its_name_to_the_text(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("note.txt"), TEXT);

    SourceInput input = reader.read(file);

    assertThat(input.text().name()).isEqualTo("note.txt");
    assertThat(input.text().content()).isEqualTo(TEXT);
  }

  @Test
  void a_folder_and_a_missing_file_are_told_apart(@TempDir Path folder) {
    assertThatThrownBy(() -> reader.read(folder)).isInstanceOf(SourceFormatException.class);
    assertThatThrownBy(() -> reader.read(folder.resolve("none.txt")))
        .isInstanceOf(UncheckedIOException.class);
  }

  private String content(byte[] bytes) {
    return reader.decode("a.txt", bytes).text().content();
  }
}
