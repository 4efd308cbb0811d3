package app.legato;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import android.content.res.AssetManager;
import android.net.Uri;
import android.webkit.RenderProcessGoneDetail;
import android.webkit.WebResourceRequest;
import android.webkit.WebView;

import org.junit.Before;
import org.junit.Test;

import java.io.FileNotFoundException;
import java.io.IOException;

public class PageClientTest {
    private final MainActivity activity = mock(MainActivity.class);
    private final AssetManager assets = mock(AssetManager.class);
    private final WebView view = mock(WebView.class);
    private final PageClient client = new PageClient(activity);

    @Before public void aPhone() {
        when(activity.getAssets()).thenReturn(assets);
    }

    private static WebResourceRequest request(String scheme, String address) {
        Uri url = mock(Uri.class);
        when(url.getScheme()).thenReturn(scheme);
        when(url.toString()).thenReturn(address);
        WebResourceRequest request = mock(WebResourceRequest.class);
        when(request.getMethod()).thenReturn("GET");
        when(request.getUrl()).thenReturn(url);
        return request;
    }

    @Test public void whatIsOursIsReadFromTheApp() throws IOException {
        client.shouldInterceptRequest(view, request("https", Site.ORIGIN + "/start.js"));
        verify(assets).open(eq("site/start.js"), anyInt());
    }

    @Test public void whatIsNotThereOrNotOursIsAnsweredWithoutTheNet() throws IOException {
        when(assets.open(any(), anyInt())).thenThrow(new FileNotFoundException());
        assertTrue(client.shouldInterceptRequest(view, request("https", Site.ORIGIN + "/start.js")) != null);
        AssetManager untouched = mock(AssetManager.class);
        when(activity.getAssets()).thenReturn(untouched);
        assertTrue(client.shouldInterceptRequest(view, request("https", "https://example.org/start.js")) != null);
        verify(untouched, never()).open(any(), anyInt());
    }

    @Test public void onlyOurPageIsOpenedInHereAndANumberIsShownToTheTelephone() {
        assertFalse(client.shouldOverrideUrlLoading(view, request("https", Site.ORIGIN + "/?cramp")));
        assertTrue(client.shouldOverrideUrlLoading(view, request("https", "https://example.org/")));
        assertTrue(client.shouldOverrideUrlLoading(view, request("intent", "intent:#Intent;end")));
        assertTrue(client.shouldOverrideUrlLoading(view, request("file", "file:///data/data/app.legato/files/data/settings.legato")));
        verify(activity, never()).start(any());
        assertTrue(client.shouldOverrideUrlLoading(view, request("tel", "tel:112")));
        verify(activity).start(any());
    }

    @Test public void aPageThatTheSystemEndedDoesNotTakeTheAppWithIt() {
        assertTrue(client.onRenderProcessGone(view, mock(RenderProcessGoneDetail.class)));
        verify(activity).pageIsGone(view);
    }
}
