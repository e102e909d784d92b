package io.github.dateline.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordClustersTest {

  private static final WordClusters BUNDLED = WordClusters.load("clusters.bin");

  @Test
  void words_that_were_packed_are_found_again_with_their_clusters() throws IOException {
    List<String> words = List.of("alpha", "beta", "gamma", "zürich", "o'hara");
    TreeMap<Integer, Short> byHash = new TreeMap<>(Integer::compareUnsigned);
    words.forEach(word -> byHash.put(WordClusters.hash(word), (short) (words.indexOf(word) + 1)));
    short[] clusters = new short[words.size()];
    int at = 0;
    for (short cluster : byHash.values()) {
      clusters[at++] = cluster;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(words.size());
    out.writeInt(words.size());
    out.write(new byte[] {1, 1, 2, 2, 2});
    out.write(
        WordClusters.packed(
            byHash.keySet().stream().mapToInt(Integer::intValue).toArray(), clusters));
    WordClusters read =
        WordClusters.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (String word : words) {
      assertThat(read.of(word)).as(word).isEqualTo(words.indexOf(word) + 1);
    }
    assertThat(read.of("delta")).isEqualTo(WordClusters.UNKNOWN);
    assertThat(read.group(read.of("beta"))).isEqualTo(1);
    assertThat(read.group(read.of("gamma"))).isEqualTo(2);
  }

  @Test
  void words_used_alike_share_a_cluster() {
    assertThat(BUNDLED.of("monday")).isEqualTo(BUNDLED.of("tuesday"));
    assertThat(BUNDLED.of("monday")).isNotEqualTo(BUNDLED.of("water"));
  }

  @Test
  void an_unknown_word_has_neither_cluster_nor_group() {
    int cluster = BUNDLED.of("qwzxkolarovsky");
    assertThat(cluster).isEqualTo(WordClusters.UNKNOWN);
    assertThat(BUNDLED.group(cluster)).isEqualTo(WordClusters.UNKNOWN);
  }
}
