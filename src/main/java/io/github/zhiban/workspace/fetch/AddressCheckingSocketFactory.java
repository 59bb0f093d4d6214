package io.github.zhiban.workspace.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sockets that connect only to addresses that are allowed. The very address that the system is about to connect to is
 * judged, after the host's name was looked up, so that no second answer of a name server (DNS rebinding) can come
 * between. That is why pictures are fetched with {@link javax.net.ssl.HttpsURLConnection}:
 * {@link java.net.http.HttpClient} lets nobody see its sockets.
 */
final class AddressCheckingSocketFactory extends SSLSocketFactory {
    private final SSLSocketFactory secure;
    private final Predicate<InetAddress> allowed;

    AddressCheckingSocketFactory(SSLSocketFactory secure, Predicate<InetAddress> allowed) {
        this.secure = secure;
        this.allowed = allowed;
    }

    /** The address of a host is not allowed. */
    static final class ClosedAddressException extends IOException {
        private static final long serialVersionUID = 1;

        ClosedAddressException(InetAddress address) {
            super(address.getHostAddress());
        }
    }

    private final class Guarded extends Socket {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            InetAddress address = ((InetSocketAddress) endpoint).getAddress();
            // null when the name is not known, which the system says better.
            if (address != null && !allowed.test(address)) {
                throw new ClosedAddressException(address);
            }
            super.connect(endpoint, timeout);
        }
    }

    /** Not connected and not yet secure: the connection is made, then layered over. */
    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return secure.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(host, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(host.getHostName(), new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(String host, InetSocketAddress endpoint) throws IOException {
        Socket socket = new Guarded();
        try {
            socket.connect(endpoint, 0);
            return createSocket(socket, host, endpoint.getPort(), true);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return secure.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return secure.getSupportedCipherSuites();
    }
}
