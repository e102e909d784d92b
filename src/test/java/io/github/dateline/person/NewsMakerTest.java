package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.person.TrainingSets.Labelled;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsMakerTest {

  @Test
  void all_slots_are_filled_and_spans_lie_on_names() throws IOException {
    for (Labelled story : new NewsMaker(1).stories(500)) {
      assertThat(story.text()).doesNotContain("{", "}");
      for (int[] person : story.persons()) {
        String name = story.text().substring(person[0], person[1]);
        assertThat(name).isNotBlank().isEqualTo(name.strip());
      }
    }
  }

  @Test
  void the_same_seed_makes_the_same_stories() throws IOException {
    List<String> once = new NewsMaker(7).stories(20).stream().map(Labelled::text).toList();
    assertThat(new NewsMaker(7).stories(20)).extracting(Labelled::text).isEqualTo(once);
    assertThat(new NewsMaker(8).stories(20)).extracting(Labelled::text).isNotEqualTo(once);
  }
}
