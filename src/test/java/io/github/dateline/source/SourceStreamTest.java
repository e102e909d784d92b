package io.github.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceStreamTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void characters_that_cross_a_buffer_are_whole(String charset) throws IOException {
    String text = "a" + "Z\u00fcrich \u2014 \ud83d\ude00 ".repeat(20_000);
    byte[] bytes = ("\ufeff" + text).getBytes(Charset.forName(charset));

    assertThat(read(bytes)).isEqualTo(text);
  }

  @Test
  void a_stray_byte_far_behind_the_head_is_read_as_windows_1252() throws IOException {
    byte[] bytes = ("\u00e9".repeat(20_000) + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0x93;

    assertThat(read(bytes)).endsWith("\u00e9\u201c").hasSize(20_001);
  }

  @Test
  void what_is_not_utf_8_is_read_as_declared() throws IOException {
    String text = "<?xml version='1.0' encoding='ISO-8859-2'?><a>\u0160ef</a>";

    assertThat(read(text.getBytes(Charset.forName("ISO-8859-2")))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "<?xml version='1.0'?><!-- <b> --><rss>, rss",
    "<x:RDF a='b'>, rdf",
    "<!DOCTYPE html><p>, html",
    "Kolar <rss>, ''",
    "<, ''"
  })
  void the_root_is_the_first_tag(String text, String root) throws IOException {
    assertThat(stream(text.getBytes(StandardCharsets.UTF_8)).root()).isEqualTo(root);
  }

  @Test
  void the_head_can_be_looked_at_before_the_stream_is_read() throws IOException {
    SourceStream source = stream("Kolar met Haas.".getBytes(StandardCharsets.UTF_8));

    assertThat(source.start()).isEqualTo("Kolar met Haas.");
    assertThat(source.stream().readAllBytes()).hasSize(15);
  }

  private static String read(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    stream(bytes).reader().transferTo(text);
    return text.toString();
  }

  private static SourceStream stream(byte[] bytes) throws IOException {
    return SourceStream.of("a", new ByteArrayInputStream(bytes));
  }
}
