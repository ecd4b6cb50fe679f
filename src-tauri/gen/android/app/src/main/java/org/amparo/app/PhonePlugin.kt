package org.amparo.app

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.print.PrintAttributes
import android.print.PrintManager
import android.util.Base64
import android.view.WindowManager
import android.webkit.WebView
import androidx.appcompat.app.AppCompatActivity
import androidx.core.content.FileProvider
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSArray
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin
import java.io.File

@InvokeArg
class OnArgs {
  var on: Boolean = false
}

@InvokeArg
class ShareArgs {
  lateinit var kind: String
  lateinit var title: String
  /** The words of a text or of a vCard. */
  var text: String? = null
  /** The picture, in base64. */
  var data: String? = null
}

@InvokeArg
class SpeakArgs {
  lateinit var text: String
  lateinit var lang: String
}

@InvokeArg
class PrintArgs {
  lateinit var title: String
}

@InvokeArg
class LeaveArgs {
  var close: Boolean = false
}

/**
 * What only Android can do for the pages. src/phone.rs is the other half and the only caller: no page may call this, since
 * no capability names it.
 */
@TauriPlugin
class PhonePlugin(private val first: Activity) : Plugin(first) {
  private val voice = Voice(first)

  /** Tauri keeps this object when the screen is made anew; the flags must go to the one that is seen. */
  private val activity: Activity
    get() = MainActivity.current ?: first

  /** Nothing that was shared stays for the next start. */
  override fun load(webView: WebView) = emptyShared()

  /** Keeps a personal page out of screenshots, of screen recordings and of the list of programs last used. */
  @Command
  fun secure(invoke: Invoke) = onScreen(invoke) {
    setFlag(WindowManager.LayoutParams.FLAG_SECURE, invoke.parseArgs(OnArgs::class.java).on)
    invoke.resolve()
  }

  /** Holds the screen bright and awake while a card is shown to somebody. */
  @Command
  fun card(invoke: Invoke) = onScreen(invoke) {
    val on = invoke.parseArgs(OnArgs::class.java).on
    setFlag(WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON, on)
    activity.window.attributes = activity.window.attributes.apply {
      screenBrightness = if (on) {
        WindowManager.LayoutParams.BRIGHTNESS_OVERRIDE_FULL
      } else {
        WindowManager.LayoutParams.BRIGHTNESS_OVERRIDE_NONE
      }
    }
    invoke.resolve()
  }

  /** Opens the phone's own sheet of programs to share with. Only what the person then chooses gets it. */
  @Command
  fun share(invoke: Invoke) = onScreen(invoke) {
    val args = invoke.parseArgs(ShareArgs::class.java)
    emptyShared()
    val send = Intent(Intent.ACTION_SEND)
    when (args.kind) {
      "text" -> send.setType("text/plain").putExtra(Intent.EXTRA_TEXT, args.text.orEmpty())
      "vcard" -> attach(send, "text/x-vcard", "contact.vcf", args.text.orEmpty().toByteArray())
      "png" -> attach(send, "image/png", "card.png", Base64.decode(args.data.orEmpty(), Base64.DEFAULT))
      else -> throw IllegalArgumentException("unknown kind `${args.kind}`")
    }
    activity.startActivity(Intent.createChooser(send, args.title))
    invoke.resolve()
  }

  /** Says a text with a voice that is on the phone; answers whether there is one. */
  @Command
  fun speak(invoke: Invoke) {
    val args = invoke.parseArgs(SpeakArgs::class.java)
    voice.speak(args.text, args.lang) { spoken -> invoke.resolve(JSObject().put("spoken", spoken)) }
  }

  @Command
  fun stopSpeaking(invoke: Invoke) {
    voice.stop()
    invoke.resolve()
  }

  /** The languages that the phone can speak without a network, as tags. */
  @Command
  fun voices(invoke: Invoke) {
    voice.languages { tags -> invoke.resolve(JSObject().put("languages", JSArray(tags))) }
  }

  /** Opens the phone's print sheet for the page; it also saves a PDF. */
  @Command
  fun print(invoke: Invoke) = onScreen(invoke) {
    val title = invoke.parseArgs(PrintArgs::class.java).title
    val page = MainActivity.current?.pages ?: throw IllegalStateException("there is no page")
    val printer = activity.getSystemService(Context.PRINT_SERVICE) as PrintManager
    printer.print(title, page.createPrintDocumentAdapter(title), PrintAttributes.Builder().build())
    invoke.resolve()
  }

  /** Changes the name and the icon among the phone's programs. */
  @Command
  fun plainIcon(invoke: Invoke) = onScreen(invoke) {
    val on = invoke.parseArgs(OnArgs::class.java).on
    (if (on) LauncherName.PLAIN else LauncherName.USUAL).choose(activity)
    invoke.resolve()
  }

  /** Forgets which pages were seen; with `close` also ends, and goes from the list of programs last used. */
  @Command
  fun leave(invoke: Invoke) = onScreen(invoke) {
    voice.stop()
    emptyShared()
    MainActivity.current?.pages?.apply {
      clearHistory()
      clearCache(true)
      clearFormData()
    }
    invoke.resolve()
    if (invoke.parseArgs(LeaveArgs::class.java).close) activity.finishAndRemoveTask()
  }

  /** Whoever goes to another program does not want to be heard. */
  override fun onStop() = voice.stop()

  override fun onDestroy(activity: AppCompatActivity) = voice.close()

  /** Runs on the thread of the screen, as windows and web views demand; a fault becomes an answer. */
  private fun onScreen(invoke: Invoke, work: () -> Unit) = activity.runOnUiThread {
    try {
      work()
    } catch (none: ActivityNotFoundException) {
      invoke.reject("no program takes it", "unsupported")
    } catch (error: Exception) {
      invoke.reject(error.message ?: error.javaClass.simpleName)
    }
  }

  private fun setFlag(flag: Int, on: Boolean) {
    if (on) activity.window.addFlags(flag) else activity.window.clearFlags(flag)
  }

  private fun shared() = File(activity.cacheDir, "share")

  private fun emptyShared() {
    shared().deleteRecursively()
  }

  /** Lends one file of the shared folder to whoever gets the intent. */
  private fun attach(send: Intent, type: String, name: String, bytes: ByteArray) {
    val file = File(shared().apply { mkdirs() }, name)
    file.writeBytes(bytes)
    val uri = FileProvider.getUriForFile(activity, "${activity.packageName}.fileprovider", file)
    send.setType(type).putExtra(Intent.EXTRA_STREAM, uri)
    send.addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
  }
}
