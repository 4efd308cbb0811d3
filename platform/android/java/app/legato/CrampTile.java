package app.legato;

import android.os.Build;
import android.service.quicksettings.Tile;
import android.service.quicksettings.TileService;

/** "Cramp now" among the quick settings. */
public final class CrampTile extends TileService {
    @Override public void onStartListening() {
        Tile tile = getQsTile();
        if (tile == null) return;
        tile.setState(Tile.STATE_INACTIVE);
        tile.setLabel(getString(R.string.cramp));
        tile.updateTile();
    }

    @Override public void onClick() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE) startActivityAndCollapse(CrampActivity.pending(this));
        else collapseAndStart();
    }

    @SuppressWarnings("deprecation")  // newer phones refuse it, older ones have nothing else
    private void collapseAndStart() {
        startActivityAndCollapse(CrampActivity.intent(this));
    }
}
