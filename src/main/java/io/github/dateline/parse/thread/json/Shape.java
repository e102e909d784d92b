package io.github.dateline.parse.thread.json;

import tools.jackson.databind.JsonNode;

/** The JSON of one kind of site. */
interface Shape {

  /** Returns what it goes by, for the reasons of a claim. */
  String name();

  /** Tells whether the first keys of an input are those of this shape. */
  boolean looksLike(JsonHead head);

  /** Tells whether a whole input has this shape. */
  boolean isRoot(JsonNode root);

  /** Reads all posts of an input into a thread. */
  void read(JsonNode root, JsonThread thread);
}
