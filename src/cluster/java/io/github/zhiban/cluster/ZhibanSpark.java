package io.github.zhiban.cluster;

import io.github.zhiban.edition.Edition;
import io.github.zhiban.press.Press;
import io.github.zhiban.verify.VerificationLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Publishes a folder of articles on a Spark cluster: {@code editions/KEY/} holds the editions of an article, {@code results} and
 * {@code poison} are Parquet tables of what was and what was not published, {@code index.html} is the page of the collection.
 */
@Command(
        name = "zhiban-spark",
        mixinStandardHelpOptions = true,
        description = "Publishes the articles of a folder on Apache Spark.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:every article was published",
            " 1:some could not be; the table 'poison' says why",
            " 2:the command line is wrong"
        })
public final class ZhibanSpark implements Callable<Integer> {
    private static final Pattern ARTICLE =
            Pattern.compile("(?i)[^._].*\\.(x?html|htm|shtml|md|markdown|txt|mhtml|mht|docx)");

    /** Articles for each task: small enough that the last ones do not keep a core long, large enough to pay for the task. */
    private static final int ARTICLES_IN_TASK = 8;

    @Option(
            names = "--input",
            required = true,
            paramLabel = "URI",
            description = "The folder of articles, on any Hadoop file system.")
    private String input = "";

    @Option(names = "--output", required = true, paramLabel = "URI", description = "The folder of editions and tables.")
    private String output = "";

    @Option(names = "--style", paramLabel = "NAME", description = "The style (default: ${DEFAULT-VALUE}).")
    private String style = "classic";

    @Option(
            names = "--editions",
            paramLabel = "LIST",
            split = ",",
            description = "Of handout, slides, pptx and epub (default: all but pptx).")
    private List<String> editions = List.of();

    @Option(names = "--check", paramLabel = "DEPTH", description = "none, quick or full (default: ${DEFAULT-VALUE}).")
    private String check = "quick";

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The folder with styles and fonts on each machine (default: the one in the class path).")
    private @Nullable String home;

    @Option(names = "--page-only", description = "Make the page of a collection that is there.")
    private boolean pageOnly;

    /** Runs in the Spark that {@code spark-submit} made. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new ZhibanSpark()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().appName("Zhiban").getOrCreate();
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        ClusterJob job = job(configuration);
        long poison = pageOnly ? 0 : publish(spark, job);
        CollectionPage.write(spark, job.output());
        return poison == 0 ? 0 : 1;
    }

    private ClusterJob job(Configuration configuration) throws IOException {
        Map<String, Edition> known =
                Stream.of(Edition.values()).collect(Collectors.toMap(Edition::key, edition -> edition));
        List<Edition> wanted = editions.isEmpty()
                ? Edition.usual().stream().sorted().toList()
                : editions.stream()
                        .map(name -> required(known.get(name), "--editions " + name))
                        .sorted()
                        .toList();
        VerificationLevel depth = Stream.of(VerificationLevel.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(check))
                .findFirst()
                .orElse(null);
        ClusterJob job = new ClusterJob(
                qualified(input, configuration),
                qualified(output, configuration),
                style,
                wanted,
                required(depth, "--check " + check),
                home);
        // A style that is not there is told here, and not by every task.
        Press press = home == null ? Press.open() : Press.open(Path.of(home));
        press.request(style);
        return job;
    }

    private <T> T required(@Nullable T found, String option) {
        if (found == null) {
            throw new CommandLine.ParameterException(new CommandLine(this), option + ": there is no such thing");
        }
        return found;
    }

    private static String qualified(String uri, Configuration configuration) throws IOException {
        var path = new org.apache.hadoop.fs.Path(uri);
        return path.getFileSystem(configuration).makeQualified(path).toString();
    }

    /** How many articles could not be published. */
    private static long publish(SparkSession spark, ClusterJob job) throws IOException {
        List<String> found = articles(job, spark.sparkContext().hadoopConfiguration());
        int tasks = Math.max(1, found.size() / ARTICLES_IN_TASK);
        Dataset<String> articles = spark.createDataset(found, Encoders.STRING()).repartition(tasks);
        var configuration = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        Dataset<String> lines = articles.mapPartitions(new PartitionPublisher(job, configuration), Encoders.STRING())
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> rows = spark.read().schema(ResultLine.SCHEMA).json(lines);
        rows.filter("published").write().mode(SaveMode.Overwrite).parquet(job.output() + "/results");
        Dataset<Row> poison = rows.filter("not published");
        poison.write().mode(SaveMode.Overwrite).parquet(job.output() + "/poison");
        long count = poison.count();
        lines.unpersist();
        clean(job, spark.sparkContext().hadoopConfiguration());
        return count;
    }

    /** Addresses of all articles, the largest first: what is left at the end is small. */
    private static List<String> articles(ClusterJob job, Configuration configuration) throws IOException {
        var folder = new org.apache.hadoop.fs.Path(job.input());
        RemoteIterator<LocatedFileStatus> files =
                folder.getFileSystem(configuration).listFiles(folder, true);
        List<FileStatus> found = new ArrayList<>();
        while (files.hasNext()) {
            FileStatus file = files.next();
            String name = file.getPath().getName();
            if (ARTICLE.matcher(name).matches()) {
                found.add(file);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingLong(FileStatus::getLen).reversed().thenComparing(FileStatus::getPath))
                .map(file -> file.getPath().toString())
                .toList();
    }

    /** What tasks that were killed left behind. */
    private static void clean(ClusterJob job, Configuration configuration) throws IOException {
        var temporary = new org.apache.hadoop.fs.Path(job.temporaryFolder());
        FileSystem files = temporary.getFileSystem(configuration);
        FileStatus[] left = files.exists(temporary) ? files.listStatus(temporary) : new FileStatus[0];
        for (org.apache.hadoop.fs.Path draft : FileUtil.stat2Paths(left)) {
            files.delete(draft, true);
        }
        files.delete(temporary, true);
    }
}
