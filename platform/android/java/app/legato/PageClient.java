package app.legato;

import android.content.Intent;
import android.content.res.AssetManager;
import android.net.Uri;
import android.webkit.RenderProcessGoneDetail;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;
import android.webkit.WebView;
import android.webkit.WebViewClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Answers the page's requests, keeps it where it is, and outlives it. */
final class PageClient extends WebViewClient {
    private final MainActivity activity;

    PageClient(MainActivity activity) {
        this.activity = activity;
    }

    static WebResourceResponse response(AssetManager assets, Site.Answer answer) {
        Site.Answer what = answer;
        try {
            if (what.asset != null)
                return new WebResourceResponse(what.kind, what.charset(), what.status, what.reason(), what.headers(),
                        assets.open(what.asset, AssetManager.ACCESS_STREAMING));
        } catch (IOException e) {
            what = Site.missing();
        }
        return new WebResourceResponse(what.kind, null, what.status, what.reason(), what.headers(), new ByteArrayInputStream(new byte[0]));
    }

    @Override public WebResourceResponse shouldInterceptRequest(WebView view, WebResourceRequest request) {
        return response(activity.getAssets(), Site.answer(request.getMethod(), request.getUrl().toString()));
    }

    @Override public boolean shouldOverrideUrlLoading(WebView view, WebResourceRequest request) {
        Uri url = request.getUrl();
        if (Site.isOurs(url.toString())) return false;
        if ("tel".equals(url.getScheme())) activity.start(new Intent(Intent.ACTION_DIAL, url));
        return true;  // nothing else is ever opened in here
    }

    /** The system may end the page's process; the app must not fall with it. What was kept is in files. */
    @Override public boolean onRenderProcessGone(WebView view, RenderProcessGoneDetail detail) {
        activity.pageIsGone(view);
        return true;
    }
}
