package org.amparo.app

import android.content.res.Configuration
import android.os.Bundle
import android.webkit.WebView
import androidx.activity.enableEdgeToEdge
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import kotlin.math.max

/** The only screen: one web view that shows our own pages. All else is Rust's. */
class MainActivity : TauriActivity() {
  /** Back goes back through the pages that were seen, and leaves the program from the first. */
  override val handleBackNavigation: Boolean = true

  /** Where the pages are shown, as soon as there is one. */
  var pages: WebView? = null
    private set

  override fun onCreate(savedInstanceState: Bundle?) {
    current = this
    enableEdgeToEdge()
    super.onCreate(savedInstanceState)
    LauncherName.of(this).showAmongRecent(this)
    keepPagesClear()
  }

  /**
   * Holds the pages clear of the bars, the notch and the keyboard.
   *
   * Old web views do not tell a page about them (`env(safe-area-inset-*)` is 0), new ones would count twice: so the room is
   * kept here, and the page is told that there is nothing to keep clear of.
   */
  private fun keepPagesClear() {
    ViewCompat.setOnApplyWindowInsetsListener(findViewById(android.R.id.content)) { view, insets ->
      val bars = insets.getInsets(
        WindowInsetsCompat.Type.systemBars() or WindowInsetsCompat.Type.displayCutout()
      )
      val keyboard = insets.getInsets(WindowInsetsCompat.Type.ime())
      view.setPadding(bars.left, bars.top, bars.right, max(bars.bottom, keyboard.bottom))
      WindowInsetsCompat.CONSUMED
    }
  }

  /** Wry turns on more than pages need: taken back before the first page loads. */
  override fun onWebViewCreate(webView: WebView) {
    super.onWebViewCreate(webView)
    pages = webView
    webView.settings.apply {
      blockNetworkLoads = true
      allowFileAccess = false
      allowContentAccess = false
      setGeolocationEnabled(false)
      javaScriptCanOpenWindowsAutomatically = false
    }
    WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)
  }

  /** The web view reads the phone's letter size only once, when it is made. */
  override fun onConfigurationChanged(newConfig: Configuration) {
    super.onConfigurationChanged(newConfig)
    pages?.settings?.textZoom = (newConfig.fontScale * 100).toInt()
  }

  override fun onDestroy() {
    super.onDestroy()
    if (current === this) current = null
  }

  companion object {
    /** The screen that is there now. */
    var current: MainActivity? = null
      private set
  }
}
