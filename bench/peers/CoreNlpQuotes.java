import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.PrintStream;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/**
 * CoreNLP: the quote annotator with attribution, after its usual pipeline. Run from source, with the folder of the jars on the
 * class path: {@code java -cp "JARS/*" CoreNlpQuotes.java ARTICLES.jsonl}. peer.ts says what such a script reads and prints.
 */
public class CoreNlpQuotes {
  private static final double WARM_UP_SECONDS = 10;

  public static void main(String[] args) throws Exception {
    if (args.length != 1) {
      System.err.println("Expected --versions or a file of articles.");
      System.exit(2);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args[0].equals("--versions")) {
      out.println("CoreNLP " + version() + ", Java " + System.getProperty("java.version"));
      return;
    }
    StanfordCoreNLP pipeline = pipeline();
    List<JsonObject> articles = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0])))
      if (!line.isBlank()) articles.add(Json.createReader(new StringReader(line)).readObject());
    double begin = seconds();
    for (int i = 0; !articles.isEmpty() && seconds() - begin < WARM_UP_SECONDS; i++)
      find(pipeline, articles.get(i % articles.size()).getString("text"));
    for (JsonObject article : articles) {
      double start = seconds();
      CoreDocument document = find(pipeline, article.getString("text"));
      double seconds = seconds() - start;
      out.println(
          Json.createObjectBuilder()
              .add("id", article.getString("id"))
              .add("attributions", attributions(document))
              .add("seconds", seconds)
              .build());
    }
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    // A paragraph is a line in some of the articles, and a headline has no full stop.
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new StanfordCoreNLP(properties);
  }

  private static CoreDocument find(StanfordCoreNLP pipeline, String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document;
  }

  // The annotator tells no cue.
  private static JsonArrayBuilder attributions(CoreDocument document) {
    JsonArrayBuilder attributions = Json.createArrayBuilder();
    for (CoreQuote quote : document.quotes()) {
      JsonArrayBuilder source = Json.createArrayBuilder();
      quote.speakerCharOffsets().ifPresent(ends -> source.add(span(ends)));
      attributions.add(
          Json.createObjectBuilder()
              .add("source", source)
              .add("cue", Json.createArrayBuilder())
              .add("content", Json.createArrayBuilder().add(span(quote.quoteCharOffsets()))));
    }
    return attributions;
  }

  private static JsonArrayBuilder span(Pair<Integer, Integer> ends) {
    return Json.createArrayBuilder().add(ends.first).add(ends.second);
  }

  private static String version() throws Exception {
    Path jar = Path.of(StanfordCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return jar.getFileName().toString().replaceAll("^stanford-corenlp-|\\.jar$", "");
  }

  // Processor time of all threads, which other work on the machine changes far less than the time on the wall.
  private static double seconds() {
    var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }
}
