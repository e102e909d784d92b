module consumer {
  requires io.github.dateline;
}
