package io.github.zhiban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes an article full of addresses of a server that counts who knocks. */
class ClosedNetworkTest {
    private final AtomicInteger knocks = new AtomicInteger();
    private final StringWriter console = new StringWriter();

    @TempDir
    private Path folder;

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    knocks.incrementAndGet();
                    socket.close();
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void publish(String... options) throws IOException {
        String host = "127.0.0.1:" + server.getLocalPort();
        Path article = Files.writeString(folder.resolve("a.html"), """
                <!DOCTYPE html [<!ENTITY x SYSTEM "http://HOST/x.dtd">]>
                <html><head><title>门外</title><link rel="stylesheet" href="http://HOST/a.css">
                <style>@import "http://HOST/b.css"; p { background: url(http://HOST/b.png) }</style></head>
                <body><article><h1>门外</h1><p>没有人被请来。<img src="http://HOST/1.png">
                <img src="https://HOST/2.png"><img src="//HOST/3.png" srcset="http://HOST/4.png 2x">
                <a href="http://HOST/5.html">链接</a></p>
                <p><img src="drawing.svg"></p>
                <iframe src="http://HOST/6.html"></iframe><script src="http://HOST/7.js"></script>
                <object data="http://HOST/8.svg"></object><video src="http://HOST/9.mp4" poster="http://HOST/9.png"></video>
                </article></body></html>
                """.replace("HOST", host));
        Files.writeString(folder.resolve("drawing.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">
                <style>@import url(http://HOST/s.css);</style>
                <image xlink:href="http://HOST/s.png" width="9" height="9"/><use href="http://HOST/s.svg#x"/>
                <rect width="9" height="9" fill="url(http://HOST/s.svg#y)"/></svg>
                """.replace("HOST", host));
        PrintWriter writer = new PrintWriter(console);
        String[] all = new String[options.length + 4];
        System.arraycopy(new String[] {"publish", article.toString(), "--output", folder.toString()}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        Main.run(writer, writer, all);
        assertThat(folder.resolve("a.epub")).as(console.toString()).exists();
    }

    @Test
    void nobodyIsAskedUnlessHostsAreNamed() throws IOException {
        publish("--check", "full");

        assertThat(knocks).hasValue(0);
    }

    @Test
    void nobodyElseIsAskedWhereHostsAreNamed() throws IOException {
        publish(
                "--check",
                "none",
                "--fetch",
                "pictures.example",
                "--cache",
                folder.resolve("cache").toString());

        assertThat(knocks).hasValue(0);
        assertThat(console.toString()).contains("warning HOST_NOT_NAMED: ", "hint: Add 127.0.0.1:");
    }

    @Test
    void addressesThatAreNotPublicStayClosedThoughNamed() throws IOException {
        publish(
                "--check",
                "none",
                "--fetch",
                "127.0.0.1:" + server.getLocalPort(),
                "--cache",
                folder.resolve("cache").toString());

        assertThat(knocks).hasValue(0);
        assertThat(console.toString()).contains("warning ADDRESS_NOT_PUBLIC: ");
    }
}
