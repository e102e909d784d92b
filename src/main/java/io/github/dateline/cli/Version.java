package io.github.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Reads the version that the build wrote into a resource. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream stream = Version.class.getResourceAsStream("version.txt")) {
      byte[] text = stream == null ? new byte[0] : stream.readAllBytes();
      return new String[] {new String(text, StandardCharsets.UTF_8).strip()};
    }
  }
}
