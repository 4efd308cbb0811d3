package app.legato;

import android.annotation.SuppressLint;
import android.content.Context;
import android.net.Uri;
import android.view.View;
import android.webkit.WebMessage;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;
import android.webkit.ServiceWorkerClient;
import android.webkit.ServiceWorkerController;
import android.webkit.WebSettings;
import android.webkit.WebView;

/** The page in its WebView. It is told things as data only, which page/phone.js listens to. */
final class Page {
    static final String BRIDGE = "LegatoShell";
    private final WebView view;
    private boolean isOpened;

    Page(WebView view) {
        this.view = view;
        view.setBackgroundColor(view.getContext().getColor(R.color.night));  // nothing white before the first picture
        view.setOverScrollMode(View.OVER_SCROLL_NEVER);
        view.setVerticalScrollBarEnabled(false);
        view.setHorizontalScrollBarEnabled(false);
        set(view.getSettings());
        view.setRendererPriorityPolicy(WebView.RENDERER_PRIORITY_IMPORTANT, false);  // also while nobody sees it
        refuseWorkers(view.getContext());
    }

    View view() {
        return view;
    }

    void listen(PageClient client, PageChrome chrome, Bridge bridge) {
        view.setWebViewClient(client);
        view.setWebChromeClient(chrome);
        view.addJavascriptInterface(bridge, BRIDGE);
    }

    @SuppressLint("SetJavaScriptEnabled")
    private static void set(WebSettings settings) {
        settings.setJavaScriptEnabled(true);
        settings.setDomStorageEnabled(true);
        settings.setMediaPlaybackRequiresUserGesture(false);  // a cramp is answered with a voice at once
        settings.setAllowFileAccess(false);
        settings.setAllowContentAccess(false);
        settings.setGeolocationEnabled(false);
        settings.setSupportMultipleWindows(false);
        settings.setSupportZoom(false);
        settings.setBlockNetworkLoads(true);
        settings.setTextZoom(100);  // the program scales its letters itself
    }

    private static void refuseWorkers(Context context) {
        ServiceWorkerController workers = ServiceWorkerController.getInstance();
        workers.getServiceWorkerWebSettings().setBlockNetworkLoads(true);
        workers.setServiceWorkerClient(new ServiceWorkerClient() {
            @Override public WebResourceResponse shouldInterceptRequest(WebResourceRequest request) {
                return PageClient.response(context.getAssets(), Site.refused());  // all is here, a copy would be a stale one
            }
        });
    }

    void open(String request) {
        isOpened = false;
        view.loadUrl(Site.START + request);
    }

    /** The page listens from now on. */
    void opened() {
        isOpened = true;
    }

    boolean isOpened() {
        return isOpened;
    }

    /** Asks something of the page: of one that is still coming it is asked with its address. */
    void request(String request) {
        if (request.isEmpty()) return;
        if (isOpened) tell("request", request);
        else open(request);
    }

    void tell(String what, String value) {
        view.postWebMessage(new WebMessage("legato\t" + what + "\t" + value), Uri.parse(Site.ORIGIN));
    }

    void close() {
        view.destroy();
    }
}
