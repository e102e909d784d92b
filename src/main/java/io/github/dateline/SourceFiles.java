package io.github.dateline;

import io.github.dateline.corpus.UnreadSource;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files that stand behind some paths.
 *
 * @param files the files to read, by name
 * @param seen the same by path
 * @param unread what cannot be opened
 */
record SourceFiles(Map<String, Path> files, Set<Path> seen, List<UnreadSource> unread) {

  static SourceFiles in(List<Path> paths) throws IOException {
    SourceFiles found = new SourceFiles(new TreeMap<>(), new HashSet<>(), new ArrayList<>());
    for (Path path : paths) {
      found.add(path);
    }
    return found;
  }

  /** Adds a file, or all files below a folder; links to folders are not followed: no loops. */
  private void add(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "expected a file or a folder");
    }
    if (!Files.isDirectory(path)) {
      add(String.valueOf(path.getFileName()), path);
      return;
    }
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = isHidden(path.relativize(folder));
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path relative = path.relativize(file);
            if (Files.isRegularFile(file) && !isHidden(relative)) {
              add(nameOf(relative), file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            String name = nameOf(path.relativize(file));
            unread.add(new UnreadSource(name, name + ": cannot be opened: " + problem));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Two files of one name are told apart by their whole paths; the same file counts once. */
  private void add(String name, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    if (seen.add(whole)) {
      files.put(files.containsKey(name) ? nameOf(whole) : name, whole);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** A name with forward slashes, so that a corpus is the same on every system. */
  private static String nameOf(Path relative) {
    List<String> parts = new ArrayList<>();
    relative.forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }
}
