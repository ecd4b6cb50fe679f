package org.amparo.app

import android.app.Activity
import android.app.ActivityManager.TaskDescription
import android.content.ComponentName
import android.content.pm.PackageManager
import android.os.Build

/** The two names and icons under which the program can stand among the phone's programs. */
enum class LauncherName(private val alias: String, private val label: Int, private val icon: Int) {
  USUAL("UsualLauncher", R.string.app_name, R.mipmap.ic_launcher),
  PLAIN("PlainLauncher", R.string.neutral_title, R.mipmap.ic_plain);

  /** Puts this one there and takes the other away; the new one first, so that there is always one. */
  fun choose(activity: Activity) {
    switch(activity, PackageManager.COMPONENT_ENABLED_STATE_ENABLED)
    for (other in entries) {
      if (other != this) other.switch(activity, PackageManager.COMPONENT_ENABLED_STATE_DISABLED)
    }
    showAmongRecent(activity)
  }

  /** Also the list of programs last used shows this name. */
  @Suppress("DEPRECATION")
  fun showAmongRecent(activity: Activity) {
    val name = activity.getString(label)
    activity.setTaskDescription(
      if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) TaskDescription(name, icon) else TaskDescription(name)
    )
  }

  private fun component(activity: Activity) =
    ComponentName(activity.packageName, "org.amparo.app.$alias")

  private fun switch(activity: Activity, state: Int) {
    // Without DONT_KILL_APP the program would close under the person's hand.
    activity.packageManager.setComponentEnabledSetting(
      component(activity), state, PackageManager.DONT_KILL_APP
    )
  }

  companion object {
    /** The one that is there now; the manifest says that it is the usual one at first. */
    fun of(activity: Activity): LauncherName {
      val state = activity.packageManager.getComponentEnabledSetting(PLAIN.component(activity))
      return if (state == PackageManager.COMPONENT_ENABLED_STATE_ENABLED) PLAIN else USUAL
    }
  }
}
