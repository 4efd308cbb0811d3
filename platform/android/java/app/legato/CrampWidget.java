package app.legato;

import android.appwidget.AppWidgetManager;
import android.appwidget.AppWidgetProvider;
import android.content.Context;
import android.widget.RemoteViews;

/** "Cramp now" on the home screen. */
public final class CrampWidget extends AppWidgetProvider {
    @Override public void onUpdate(Context context, AppWidgetManager widgets, int[] ids) {
        RemoteViews button = new RemoteViews(context.getPackageName(), R.layout.widget);
        button.setOnClickPendingIntent(R.id.cramp, CrampActivity.pending(context));
        for (int id : ids) widgets.updateAppWidget(id, button);
    }
}
