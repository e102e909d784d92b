package io.github.dateline.parse.article;

/** The part that a passage plays in a copied article; open until a step decides it. */
enum Part {
  OPEN,
  HEADLINE,
  STANDFIRST,
  BYLINE,
  PARAGRAPH,
  HEADING,
  CAPTION,
  PULL_QUOTE,
  PUBLICATION,
  FURNITURE,
  TEASER,
  DUPLICATE,
  ADVERTISEMENT
}
