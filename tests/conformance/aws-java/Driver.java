// How the Java SDK reads each input of a folder; see ../README.md for what is printed.
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.internal.ProfileFileReader;

public class Driver {
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    static String json(Map<String, ? extends Map<String, String>> sections) {
        return sections.entrySet().stream()
                .map(section -> quoted(section.getKey()) + ":" + section.getValue().entrySet().stream()
                        .map(property -> quoted(property.getKey()) + ":" + quoted(property.getValue()))
                        .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    public static void main(String[] args) throws Exception {
        TreeSet<String> ids = new TreeSet<>();
        try (var files = Files.list(Path.of(args[0]))) {
            files.forEach(file -> ids.add(file.getFileName().toString().replaceAll("\\.[^.]*$", "")));
        }
        StringBuilder out = new StringBuilder();
        for (String id : ids) {
            Path config = Path.of(args[0], id + ".config");
            Path credentials = Path.of(args[0], id + ".credentials");
            Map<String, Map<String, String>> profiles = new TreeMap<>();
            Map<String, Map<String, String>> sessions = new TreeMap<>();
            Map<String, Map<String, String>> services = new TreeMap<>();
            boolean error = false;
            try {
                ProfileFile.Aggregator all = ProfileFile.aggregator();
                if (Files.exists(credentials)) {
                    all.addFile(ProfileFile.builder().content(credentials).type(ProfileFile.Type.CREDENTIALS).build());
                }
                if (Files.exists(config)) {
                    all.addFile(ProfileFile.builder().content(config).type(ProfileFile.Type.CONFIGURATION).build());
                    // Only this lists the names of the other sections.
                    var sections = ProfileFileReader.parseFile(Files.newInputStream(config), ProfileFile.Type.CONFIGURATION);
                    sessions.putAll(sections.getOrDefault("sso-session", Map.of()));
                    services.putAll(sections.getOrDefault("services", Map.of()));
                }
                all.build().profiles().forEach((name, profile) -> profiles.put(name, profile.properties()));
            } catch (RuntimeException refused) {
                error = true;
                profiles.clear();
                sessions.clear();
                services.clear();
            }
            out.append("{\"id\":" + quoted(id) + ",\"error\":" + error + ",\"profiles\":" + json(profiles)
                    + ",\"sso_sessions\":" + json(sessions) + ",\"services\":" + json(services) + "}\n");
        }
        System.out.write(out.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
