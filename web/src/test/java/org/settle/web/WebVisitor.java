package org.settle.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody with a browser of their own, as far as forms and cookies go.
public final class WebVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client;
    private final String language;

    /// A visitor without any cookie.
    public WebVisitor(String address) {
        this(
                address,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .build(),
                "en");
    }

    private WebVisitor(String address, HttpClient client, String language) {
        this.address = address;
        this.client = client;
        this.language = language;
    }

    /// The same browser in another language.
    public WebVisitor in(String other) {
        return new WebVisitor(address, client, other);
    }

    /// The same browser, after the server has moved to another port.
    public WebVisitor at(String other) {
        return new WebVisitor(other, client, language);
    }

    /// Opens a page.
    public HttpResponse<String> get(String path) {
        return send(to(path).build());
    }

    /// Opens a page and sends the form in it.
    public HttpResponse<String> fill(String page, String path, Map<String, String> values) {
        return fillAll(page, path, values.entrySet());
    }

    /// The same with values of which some have the same name.
    public HttpResponse<String> fillAll(
            String page, String path, Collection<Map.Entry<String, String>> values) {
        Matcher token = TOKEN.matcher(get(page).body());
        String csrf = token.find() ? token.group(1) : "";
        return post(path, Stream.concat(values.stream(), Stream.of(Map.entry("_csrf", csrf))));
    }

    /// Sends a form that was never opened.
    public HttpResponse<String> postBlindly(String path, Map<String, String> values) {
        return post(path, values.entrySet().stream());
    }

    private HttpResponse<String> post(String path, Stream<Map.Entry<String, String>> values) {
        String form =
                values.map(
                                e ->
                                        e.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Settle did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped.", e);
        }
    }
}
