package app.legato;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import android.appwidget.AppWidgetManager;
import android.content.Context;
import android.content.Intent;
import android.service.quicksettings.Tile;

import org.junit.Test;
import org.mockito.InOrder;

/** Ways to relief from outside of the app. */
public class CrampTest {
    @Test public void theTileLeadsToReliefWithOneTap() {
        CrampTile tile = spy(new CrampTile());
        doNothing().when(tile).startActivityAndCollapse(any(Intent.class));
        tile.onClick();
        verify(tile).startActivityAndCollapse(any(Intent.class));
    }

    @Test public void theTileHasItsNameAndDoesNotMindThatItIsNotThereYet() {
        CrampTile service = spy(new CrampTile());
        doReturn(null).when(service).getQsTile();
        service.onStartListening();
        Tile tile = mock(Tile.class);
        doReturn(tile).when(service).getQsTile();
        doReturn("Cramp now").when(service).getString(anyInt());
        service.onStartListening();
        InOrder order = inOrder(tile);
        order.verify(tile).setLabel("Cramp now");
        order.verify(tile).updateTile();
    }

    @Test public void everyWidgetOnTheHomeScreenGetsItsButton() {
        Context context = mock(Context.class);
        when(context.getPackageName()).thenReturn("app.legato");
        AppWidgetManager widgets = mock(AppWidgetManager.class);
        new CrampWidget().onUpdate(context, widgets, new int[] {3, 5});
        verify(widgets).updateAppWidget(eq(3), any());
        verify(widgets).updateAppWidget(eq(5), any());
    }

    @Test public void theWayThereOpensTheWindowAndIsGone() {
        CrampActivity way = spy(new CrampActivity());
        doNothing().when(way).startActivity(any());
        doNothing().when(way).finish();
        way.onCreate(null);
        InOrder order = inOrder(way);
        order.verify(way).startActivity(any());
        order.verify(way).finish();
    }
}
