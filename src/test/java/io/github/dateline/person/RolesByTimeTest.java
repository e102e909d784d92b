package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dateline.person.CorpusPerson.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RolesByTimeTest {

  private static final Role MINISTER = new Role("minister", Role.Tenure.CURRENT, Optional.empty());
  private static final Role FORMER = new Role("minister", Role.Tenure.FORMER, Optional.empty());

  private static View view(String document, Role role, Optional<LocalDate> asOf) {
    return new View(
        document, new Person("p1", "Ana Prado", List.of(), List.of(role), List.of()), asOf);
  }

  @Test
  void roles_stand_in_order_of_the_days_that_state_them() {
    CorpusPerson person =
        new CorpusPerson(
            "P1",
            "Ana Prado",
            List.of(),
            List.of(FORMER, MINISTER),
            List.of(
                view("c", MINISTER, Optional.empty()),
                view("a", FORMER, Optional.of(LocalDate.of(2023, 2, 14))),
                view("b", MINISTER, Optional.of(LocalDate.of(2016, 3, 2)))),
            List.of());

    assertThat(person.rolesByTime())
        .extracting(dated -> dated.asOf().map(LocalDate::getYear).orElse(0))
        .containsExactly(2016, 2023, 0);
  }
}
