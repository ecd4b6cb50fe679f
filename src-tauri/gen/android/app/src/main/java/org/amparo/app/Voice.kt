package org.amparo.app

import android.content.Context
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import java.util.Locale

/** Reads aloud, with voices that are on the phone and never with one that would send the text away. */
class Voice(private val context: Context) {
  private var engine: TextToSpeech? = null
  private var ready = false
  private val main = Handler(Looper.getMainLooper())
  private val waiting = mutableListOf<() -> Unit>()

  /** Says a text in a language; then tells whether there was a voice for it. */
  fun speak(text: String, lang: String, then: (Boolean) -> Unit) = whenReady {
    val wanted = Locale.forLanguageTag(lang)
    val voice = offline()
      .filter { it.locale.language == wanted.language }
      // The reader's own country before others; then a good voice, and always the same among equals.
      .sortedWith(compareBy({ it.locale.country != wanted.country }, { -it.quality }, { it.name }))
      .firstOrNull()
    val speaker = engine
    if (voice == null || speaker == null || speaker.setVoice(voice) != TextToSpeech.SUCCESS) {
      then(false)
    } else {
      val said = text.take(TextToSpeech.getMaxSpeechInputLength())
      then(speaker.speak(said, TextToSpeech.QUEUE_FLUSH, Bundle(), "page") == TextToSpeech.SUCCESS)
    }
  }

  /** Tells the languages that have a voice on the phone, in order. */
  fun languages(then: (List<String>) -> Unit) = whenReady {
    then(offline().map { it.locale.toLanguageTag() }.distinct().sorted())
  }

  fun stop() {
    engine?.stop()
  }

  fun close() {
    engine?.shutdown()
    engine = null
    ready = false
  }

  /** Neither a voice on a server nor one that would first have to be downloaded. */
  private fun offline() = voices().filter {
    !it.isNetworkConnectionRequired &&
      TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features.orEmpty()
  }

  /** Some phones' speech fails when asked for its voices: then there is none. */
  private fun voices() = runCatching { engine?.voices }.getOrNull().orEmpty()

  /** Starts the phone's speech at the first use; a phone without any soon answers, with no voice. */
  private fun whenReady(work: () -> Unit) {
    if (ready) return work()
    waiting.add(work)
    if (engine != null) return
    // The answer may come before the constructor is done: it is taken afterwards, and it may never come.
    val starting = TextToSpeech(context.applicationContext) { status ->
      main.post { started(status == TextToSpeech.SUCCESS) }
    }
    engine = starting
    main.postDelayed({ if (engine === starting && !ready) started(false) }, PATIENCE)
  }

  private fun started(well: Boolean) {
    ready = well
    if (!well) close()
    val works = waiting.toList()
    waiting.clear()
    works.forEach { it() }
  }

  private companion object {
    /** How long a phone may take to start its speech, in milliseconds. */
    const val PATIENCE = 5_000L
  }
}
