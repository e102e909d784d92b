package io.github.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every public type, method and constant has a comment, and every component of a public record a
 * {@code @param}. Doclint cannot ask for that without asking for a {@code @return} below each
 * "Returns ...".
 */
class CommentTest {

  private static final Path ROOT = Path.of("src/main/java");

  @Test
  void everything_public_has_a_comment() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> missing = new ArrayList<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> paths = Files.walk(ROOT)) {
      List<Path> sources = paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(docs, missing).scan(unit, null);
      }
      assertThat(sources).hasSizeGreaterThan(50);
    }
    assertThat(missing).isEmpty();
  }

  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final List<String> missing;

    Scanner(DocTrees docs, List<String> missing) {
      this.docs = docs;
      this.missing = missing;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (!isPublic(type.getModifiers()) && !isMemberOfInterface()) {
        return null;
      }
      need(type.getSimpleName().toString());
      if (type.getKind() == Tree.Kind.RECORD) {
        needComponents(type);
      }
      return super.visitClass(type, none);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      boolean hidden = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
      boolean wanted = isPublic(method.getModifiers()) || (isMemberOfInterface() && !hidden);
      if (wanted && !isOverride(method)) {
        need(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void none) {
      if (isPublic(field.getModifiers())) {
        need(field.getName().toString());
      }
      return null;
    }

    private void needComponents(ClassTree type) {
      String comment = String.valueOf(docs.getDocComment(getCurrentPath()));
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree component
            && !component.getModifiers().getFlags().contains(Modifier.STATIC)
            && !comment.contains("@param " + component.getName() + " ")) {
          missing.add(place(type.getSimpleName() + " @param " + component.getName()));
        }
      }
    }

    private void need(String name) {
      String comment = docs.getDocComment(getCurrentPath());
      if (comment == null || comment.isBlank()) {
        missing.add(place(name));
      }
    }

    private String place(String name) {
      return ROOT.toUri().relativize(getCurrentPath().getCompilationUnit().getSourceFile().toUri())
          + ": "
          + name;
    }

    private boolean isMemberOfInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent.getLeaf() instanceof ClassTree type
          && type.getKind() == Tree.Kind.INTERFACE
          && isPublic(type.getModifiers());
    }

    private static boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private static boolean isOverride(MethodTree method) {
      boolean canonical = method.getName().contentEquals("hashCode");
      return canonical
          || method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    }
  }
}
