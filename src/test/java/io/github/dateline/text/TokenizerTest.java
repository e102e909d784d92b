package io.github.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Lt-Gen Nadeem Anjum = Lt-Gen|Nadeem|Anjum",
        "Khan’s claim = Khan|’s|claim",
        "the ministers' talks = the|ministers|'|talks",
        "O'Hara met D’Souza = O'Hara|met|D’Souza",
        "US-Pakistan dialogue = US-Pakistan|dialogue",
        "(Feb 13–16) = (|Feb|13|–|16|)",
        "30-50 years = 30|-|50|years",
        "four-day talks = four-day|talks",
        "U.S. and U.K. envoys = U.S.|and|U.K.|envoys",
        "at 08:30am on the 12th = at|08:30am|on|the|12th",
        "1,200 of 3.5 = 1,200|of|3.5",
        "well... no = well|...|no",
        "ok :lol: :-) :D = ok|:lol:|:-)|:D",
        "Bhutto-Zardari said: “Yes” = Bhutto-Zardari|said|:|“|Yes|”",
        "co-operate with G20 = co-operate|with|G20",
      })
  void cuts_words_numbers_and_marks(String text, String tokens) {
    assertThat(Tokenizer.tokens(text, 0, text.length()))
        .extracting(Token::text)
        .containsExactly(tokens.strip().split("\\|"));
  }

  @Test
  void takes_no_break_and_zero_width_blanks_as_blanks() {
    String text = "May\u00a018\u202f2022\u200bend";

    assertThat(Tokenizer.tokens(text, 0, text.length()))
        .extracting(Token::text)
        .containsExactly("May", "18", "2022", "end");
  }

  @Test
  void keeps_decomposed_accents_in_the_word() {
    String text = "Rene\u0301 Dupont";

    assertThat(Tokenizer.tokens(text, 0, text.length())).hasSize(2);
  }

  @Test
  void keeps_surrogate_pairs_whole_and_survives_lone_ones() {
    String text = "ok \ud83d\ude00 \ud83d";

    List<Token> tokens = Tokenizer.tokens(text, 0, text.length());

    assertThat(tokens).extracting(Token::text).containsExactly("ok", "\ud83d\ude00", "\ud83d");
  }

  @Test
  void needs_one_pass_for_a_run_of_hostile_marks() {
    String text = ":".repeat(200_000) + ".".repeat(200_000);

    assertThat(Tokenizer.tokens(text, 0, text.length())).hasSize(200_001);
  }
}
