// Generated from the migrations by `npm run db:types`. Do not edit.

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  __InternalSupabase: {
    PostgrestVersion: "13";
  };
  public: {
    Tables: {
      account_preferences: {
        Row: {
          account_id: string;
          companion_genders: string[];
          companion_personalities: string[];
          content_filter: string;
          email_notifications: boolean;
          mature_content: boolean;
          push_notifications: boolean;
          quiet_hours_end: string | null;
          quiet_hours_start: string | null;
          theme: string;
          updated_at: string;
          video_enabled: boolean;
          voice_enabled: boolean;
        };
        Insert: {
          account_id: string;
          companion_genders?: string[];
          companion_personalities?: string[];
          content_filter?: string;
          email_notifications?: boolean;
          mature_content?: boolean;
          push_notifications?: boolean;
          quiet_hours_end?: string | null;
          quiet_hours_start?: string | null;
          theme?: string;
          updated_at?: string;
          video_enabled?: boolean;
          voice_enabled?: boolean;
        };
        Update: {
          account_id?: string;
          companion_genders?: string[];
          companion_personalities?: string[];
          content_filter?: string;
          email_notifications?: boolean;
          mature_content?: boolean;
          push_notifications?: boolean;
          quiet_hours_end?: string | null;
          quiet_hours_start?: string | null;
          theme?: string;
          updated_at?: string;
          video_enabled?: boolean;
          voice_enabled?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: "account_preferences_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: true;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      account_sessions: {
        Row: {
          account_id: string;
          last_seen_at: string;
          session_id: string;
          started_at: string;
          user_agent: string;
        };
        Insert: {
          account_id: string;
          last_seen_at?: string;
          session_id: string;
          started_at?: string;
          user_agent?: string;
        };
        Update: {
          account_id?: string;
          last_seen_at?: string;
          session_id?: string;
          started_at?: string;
          user_agent?: string;
        };
        Relationships: [
          {
            foreignKeyName: "account_sessions_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      accounts: {
        Row: {
          account_id: string;
          assurance_level: number;
          avatar_path: string | null;
          bio: string;
          birth_date: string | null;
          country: string | null;
          created_at: string;
          deleted_at: string | null;
          display_name: string;
          interests: string[];
          locale: string;
          registered_at: string | null;
          role: string;
          suspended_until: string | null;
          timezone: string;
          updated_at: string;
          username: string | null;
        };
        Insert: {
          account_id: string;
          assurance_level?: number;
          avatar_path?: string | null;
          bio?: string;
          birth_date?: string | null;
          country?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          display_name?: string;
          interests?: string[];
          locale?: string;
          registered_at?: string | null;
          role?: string;
          suspended_until?: string | null;
          timezone?: string;
          updated_at?: string;
          username?: string | null;
        };
        Update: {
          account_id?: string;
          assurance_level?: number;
          avatar_path?: string | null;
          bio?: string;
          birth_date?: string | null;
          country?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          display_name?: string;
          interests?: string[];
          locale?: string;
          registered_at?: string | null;
          role?: string;
          suspended_until?: string | null;
          timezone?: string;
          updated_at?: string;
          username?: string | null;
        };
        Relationships: [];
      };
      ai_models: {
        Row: {
          cache_write_microcents_per_1k: number;
          cached_input_microcents_per_1k: number;
          input_microcents_per_1k: number;
          model_id: string;
          output_microcents_per_1k: number;
          priced_on: string;
          retires_on: string | null;
          use: string;
          vendor: string;
        };
        Insert: {
          cache_write_microcents_per_1k?: number;
          cached_input_microcents_per_1k?: number;
          input_microcents_per_1k?: number;
          model_id: string;
          output_microcents_per_1k?: number;
          priced_on?: string;
          retires_on?: string | null;
          use: string;
          vendor: string;
        };
        Update: {
          cache_write_microcents_per_1k?: number;
          cached_input_microcents_per_1k?: number;
          input_microcents_per_1k?: number;
          model_id?: string;
          output_microcents_per_1k?: number;
          priced_on?: string;
          retires_on?: string | null;
          use?: string;
          vendor?: string;
        };
        Relationships: [];
      };
      ai_usages: {
        Row: {
          account_id: string | null;
          ai_usage_id: number;
          cache_write_tokens: number;
          cached_tokens: number;
          cost_microcents: number;
          first_token_ms: number | null;
          input_tokens: number;
          model_id: string;
          outcome: string;
          output_tokens: number;
          total_ms: number;
          turn_id: string | null;
          use_case: string;
          used_at: string;
        };
        Insert: {
          account_id?: string | null;
          ai_usage_id?: never;
          cache_write_tokens?: number;
          cached_tokens?: number;
          cost_microcents?: number;
          first_token_ms?: number | null;
          input_tokens?: number;
          model_id: string;
          outcome: string;
          output_tokens?: number;
          total_ms?: number;
          turn_id?: string | null;
          use_case: string;
          used_at?: string;
        };
        Update: {
          account_id?: string | null;
          ai_usage_id?: never;
          cache_write_tokens?: number;
          cached_tokens?: number;
          cost_microcents?: number;
          first_token_ms?: number | null;
          input_tokens?: number;
          model_id?: string;
          outcome?: string;
          output_tokens?: number;
          total_ms?: number;
          turn_id?: string | null;
          use_case?: string;
          used_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "ai_usages_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      audit_entries: {
        Row: {
          account_id: string | null;
          action: string;
          actor_id: string | null;
          address_hash: string | null;
          audit_entry_id: number;
          details: Json;
          recorded_at: string;
          user_agent: string;
        };
        Insert: {
          account_id?: string | null;
          action: string;
          actor_id?: string | null;
          address_hash?: string | null;
          audit_entry_id?: never;
          details?: Json;
          recorded_at?: string;
          user_agent?: string;
        };
        Update: {
          account_id?: string | null;
          action?: string;
          actor_id?: string | null;
          address_hash?: string | null;
          audit_entry_id?: never;
          details?: Json;
          recorded_at?: string;
          user_agent?: string;
        };
        Relationships: [];
      };
      companion_texts: {
        Row: {
          backstory: string;
          companion_id: string;
          description: string;
          example_dialogue: string;
          greeting: string;
          interests: string[];
          locale: string;
          search: unknown;
          speaking_style: string;
          tagline: string;
        };
        Insert: {
          backstory?: string;
          companion_id: string;
          description?: string;
          example_dialogue?: string;
          greeting: string;
          interests?: string[];
          locale: string;
          search?: never;
          speaking_style?: string;
          tagline: string;
        };
        Update: {
          backstory?: string;
          companion_id?: string;
          description?: string;
          example_dialogue?: string;
          greeting?: string;
          interests?: string[];
          locale?: string;
          search?: never;
          speaking_style?: string;
          tagline?: string;
        };
        Relationships: [
          {
            foreignKeyName: "companion_texts_companion_id_fkey";
            columns: ["companion_id"];
            isOneToOne: false;
            referencedRelation: "companions";
            referencedColumns: ["companion_id"];
          },
        ];
      };
      companions: {
        Row: {
          age: number;
          appearance: Json;
          checked_words: string | null;
          companion_id: string;
          conversation_styles: string[];
          created_at: string;
          creator_account_id: string | null;
          default_locale: string;
          deleted_at: string | null;
          gender: string;
          interests: string[];
          name: string;
          popularity: number;
          published_at: string | null;
          rating: string;
          slug: string;
          status: string;
          tags: string[];
          traits: Json;
          updated_at: string;
          visibility: string;
          voice: Json;
        };
        Insert: {
          age: number;
          appearance?: Json;
          checked_words?: string | null;
          companion_id?: string;
          conversation_styles?: string[];
          created_at?: string;
          creator_account_id?: string | null;
          default_locale?: string;
          deleted_at?: string | null;
          gender: string;
          interests?: string[];
          name: string;
          popularity?: number;
          published_at?: string | null;
          rating?: string;
          slug?: string;
          status?: string;
          tags?: string[];
          traits: Json;
          updated_at?: string;
          visibility?: string;
          voice?: Json;
        };
        Update: {
          age?: number;
          appearance?: Json;
          checked_words?: string | null;
          companion_id?: string;
          conversation_styles?: string[];
          created_at?: string;
          creator_account_id?: string | null;
          default_locale?: string;
          deleted_at?: string | null;
          gender?: string;
          interests?: string[];
          name?: string;
          popularity?: number;
          published_at?: string | null;
          rating?: string;
          slug?: string;
          status?: string;
          tags?: string[];
          traits?: Json;
          updated_at?: string;
          visibility?: string;
          voice?: Json;
        };
        Relationships: [
          {
            foreignKeyName: "companions_creator_account_id_fkey";
            columns: ["creator_account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      consents: {
        Row: {
          account_id: string;
          address_hash: string | null;
          consent_id: string;
          is_granted: boolean;
          kind: string;
          locale: string;
          recorded_at: string;
          text_version: string;
          user_agent: string;
        };
        Insert: {
          account_id: string;
          address_hash?: string | null;
          consent_id?: string;
          is_granted: boolean;
          kind: string;
          locale: string;
          recorded_at?: string;
          text_version: string;
          user_agent?: string;
        };
        Update: {
          account_id?: string;
          address_hash?: string | null;
          consent_id?: string;
          is_granted?: boolean;
          kind?: string;
          locale?: string;
          recorded_at?: string;
          text_version?: string;
          user_agent?: string;
        };
        Relationships: [
          {
            foreignKeyName: "consents_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      conversations: {
        Row: {
          account_id: string;
          archived_at: string | null;
          companion_id: string;
          conversation_id: string;
          created_at: string;
          emotion: string;
          emotion_changed_at: string;
          emotion_intensity: number;
          head_message_id: string | null;
          last_message_at: string;
          locale: string;
          title: string;
        };
        Insert: {
          account_id?: string;
          archived_at?: string | null;
          companion_id: string;
          conversation_id?: string;
          created_at?: string;
          emotion?: string;
          emotion_changed_at?: string;
          emotion_intensity?: number;
          head_message_id?: string | null;
          last_message_at?: string;
          locale?: string;
          title?: string;
        };
        Update: {
          account_id?: string;
          archived_at?: string | null;
          companion_id?: string;
          conversation_id?: string;
          created_at?: string;
          emotion?: string;
          emotion_changed_at?: string;
          emotion_intensity?: number;
          head_message_id?: string | null;
          last_message_at?: string;
          locale?: string;
          title?: string;
        };
        Relationships: [
          {
            foreignKeyName: "conversations_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
          {
            foreignKeyName: "conversations_companion_id_fkey";
            columns: ["companion_id"];
            isOneToOne: false;
            referencedRelation: "companions";
            referencedColumns: ["companion_id"];
          },
          {
            foreignKeyName: "conversations_head_fkey";
            columns: ["conversation_id","head_message_id"];
            isOneToOne: false;
            referencedRelation: "messages";
            referencedColumns: ["conversation_id","message_id"];
          },
        ];
      };
      crisis_referrals_daily: {
        Row: {
          day: string;
          jurisdiction: string;
          kind: string;
          referrals: number;
        };
        Insert: {
          day?: string;
          jurisdiction: string;
          kind: string;
          referrals?: number;
        };
        Update: {
          day?: string;
          jurisdiction?: string;
          kind?: string;
          referrals?: number;
        };
        Relationships: [];
      };
      deletion_requests: {
        Row: {
          account_id: string;
          cancelled_at: string | null;
          completed_at: string | null;
          deletion_request_id: string;
          execute_after: string;
          reason: string;
          requested_at: string;
        };
        Insert: {
          account_id?: string;
          cancelled_at?: string | null;
          completed_at?: string | null;
          deletion_request_id?: string;
          execute_after?: string;
          reason?: string;
          requested_at?: string;
        };
        Update: {
          account_id?: string;
          cancelled_at?: string | null;
          completed_at?: string | null;
          deletion_request_id?: string;
          execute_after?: string;
          reason?: string;
          requested_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "deletion_requests_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      incidents: {
        Row: {
          account_id: string | null;
          category: string;
          confidence: number;
          content_kind: string;
          content_sha256: string;
          conversation_id: string | null;
          created_at: string;
          incident_id: string;
          is_automated: boolean;
          message_id: string | null;
          mode: string;
          model_id: string;
          reviewer_id: string | null;
          rule: string;
          scores: Json;
          severity: string;
          status: string;
          threshold_version: string;
        };
        Insert: {
          account_id?: string | null;
          category: string;
          confidence: number;
          content_kind: string;
          content_sha256: string;
          conversation_id?: string | null;
          created_at?: string;
          incident_id?: string;
          is_automated?: boolean;
          message_id?: string | null;
          mode: string;
          model_id: string;
          reviewer_id?: string | null;
          rule: string;
          scores?: Json;
          severity: string;
          status?: string;
          threshold_version: string;
        };
        Update: {
          account_id?: string | null;
          category?: string;
          confidence?: number;
          content_kind?: string;
          content_sha256?: string;
          conversation_id?: string | null;
          created_at?: string;
          incident_id?: string;
          is_automated?: boolean;
          message_id?: string | null;
          mode?: string;
          model_id?: string;
          reviewer_id?: string | null;
          rule?: string;
          scores?: Json;
          severity?: string;
          status?: string;
          threshold_version?: string;
        };
        Relationships: [
          {
            foreignKeyName: "incidents_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
          {
            foreignKeyName: "incidents_reviewer_id_fkey";
            columns: ["reviewer_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      message_allowances: {
        Row: {
          account_id: string;
          resets_at: string;
          used: number;
        };
        Insert: {
          account_id: string;
          resets_at: string;
          used?: number;
        };
        Update: {
          account_id?: string;
          resets_at?: string;
          used?: number;
        };
        Relationships: [
          {
            foreignKeyName: "message_allowances_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: true;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      messages: {
        Row: {
          account_id: string;
          author: string;
          completed_at: string | null;
          conversation_id: string;
          created_at: string;
          depth: number;
          emotion: string | null;
          message_id: string;
          parent_id: string | null;
          sentiment: number | null;
          status: string;
          text: string;
          toxicity: number | null;
          turn_id: string | null;
          voice: string | null;
        };
        Insert: {
          account_id?: string;
          author: string;
          completed_at?: string | null;
          conversation_id: string;
          created_at?: string;
          depth: number;
          emotion?: string | null;
          message_id?: string;
          parent_id?: string | null;
          sentiment?: number | null;
          status?: string;
          text?: string;
          toxicity?: number | null;
          turn_id?: string | null;
          voice?: string | null;
        };
        Update: {
          account_id?: string;
          author?: string;
          completed_at?: string | null;
          conversation_id?: string;
          created_at?: string;
          depth?: number;
          emotion?: string | null;
          message_id?: string;
          parent_id?: string | null;
          sentiment?: number | null;
          status?: string;
          text?: string;
          toxicity?: number | null;
          turn_id?: string | null;
          voice?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "messages_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
          {
            foreignKeyName: "messages_conversation_id_fkey";
            columns: ["conversation_id"];
            isOneToOne: false;
            referencedRelation: "conversations";
            referencedColumns: ["conversation_id"];
          },
          {
            foreignKeyName: "messages_parent_id_fkey";
            columns: ["parent_id"];
            isOneToOne: false;
            referencedRelation: "messages";
            referencedColumns: ["message_id"];
          },
          {
            foreignKeyName: "messages_turn_id_fkey";
            columns: ["turn_id"];
            isOneToOne: false;
            referencedRelation: "turns";
            referencedColumns: ["turn_id"];
          },
        ];
      };
      notices: {
        Row: {
          account_id: string;
          conversation_id: string | null;
          kind: string;
          locale: string;
          notice_id: string;
          shown_at: string;
          surface: string;
          text_version: string;
        };
        Insert: {
          account_id: string;
          conversation_id?: string | null;
          kind: string;
          locale: string;
          notice_id?: string;
          shown_at?: string;
          surface: string;
          text_version: string;
        };
        Update: {
          account_id?: string;
          conversation_id?: string | null;
          kind?: string;
          locale?: string;
          notice_id?: string;
          shown_at?: string;
          surface?: string;
          text_version?: string;
        };
        Relationships: [
          {
            foreignKeyName: "notices_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
        ];
      };
      plans: {
        Row: {
          companions_limit: number | null;
          currency: string;
          fair_use_turns_per_minute: number;
          has_api_access: boolean;
          has_exclusive_companions: boolean;
          has_premium_companions: boolean;
          has_priority_support: boolean;
          has_video: boolean;
          has_voice: boolean;
          history_days: number | null;
          messages_per_day: number | null;
          moderation_modes: string[];
          plan_id: string;
          position: number;
          price_cents: number;
          tokens_per_month: number;
          trial_days: number;
          updated_at: string;
          video_quality: string | null;
          yearly_price_cents: number;
        };
        Insert: {
          companions_limit?: number | null;
          currency?: string;
          fair_use_turns_per_minute?: number;
          has_api_access: boolean;
          has_exclusive_companions: boolean;
          has_premium_companions: boolean;
          has_priority_support: boolean;
          has_video: boolean;
          has_voice: boolean;
          history_days?: number | null;
          messages_per_day?: number | null;
          moderation_modes: string[];
          plan_id: string;
          position: number;
          price_cents: number;
          tokens_per_month: number;
          trial_days?: number;
          updated_at?: string;
          video_quality?: string | null;
          yearly_price_cents: number;
        };
        Update: {
          companions_limit?: number | null;
          currency?: string;
          fair_use_turns_per_minute?: number;
          has_api_access?: boolean;
          has_exclusive_companions?: boolean;
          has_premium_companions?: boolean;
          has_priority_support?: boolean;
          has_video?: boolean;
          has_voice?: boolean;
          history_days?: number | null;
          messages_per_day?: number | null;
          moderation_modes?: string[];
          plan_id?: string;
          position?: number;
          price_cents?: number;
          tokens_per_month?: number;
          trial_days?: number;
          updated_at?: string;
          video_quality?: string | null;
          yearly_price_cents?: number;
        };
        Relationships: [];
      };
      subscriptions: {
        Row: {
          account_id: string;
          current_period_end: string;
          plan_id: string;
          state: string;
          updated_at: string;
        };
        Insert: {
          account_id: string;
          current_period_end: string;
          plan_id: string;
          state: string;
          updated_at?: string;
        };
        Update: {
          account_id?: string;
          current_period_end?: string;
          plan_id?: string;
          state?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "subscriptions_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: true;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
          {
            foreignKeyName: "subscriptions_plan_id_fkey";
            columns: ["plan_id"];
            isOneToOne: false;
            referencedRelation: "plans";
            referencedColumns: ["plan_id"];
          },
        ];
      };
      turns: {
        Row: {
          account_id: string;
          allowance_resets_at: string | null;
          attempt: number;
          conversation_id: string;
          error_code: string | null;
          kind: string;
          lease_until: string;
          member_message_id: string | null;
          previous_head_id: string | null;
          reply_message_id: string | null;
          settled_at: string | null;
          started_at: string;
          state: string;
          stop_requested_at: string | null;
          turn_id: string;
          turn_key: string;
        };
        Insert: {
          account_id?: string;
          allowance_resets_at?: string | null;
          attempt?: number;
          conversation_id: string;
          error_code?: string | null;
          kind: string;
          lease_until?: string;
          member_message_id?: string | null;
          previous_head_id?: string | null;
          reply_message_id?: string | null;
          settled_at?: string | null;
          started_at?: string;
          state?: string;
          stop_requested_at?: string | null;
          turn_id?: string;
          turn_key: string;
        };
        Update: {
          account_id?: string;
          allowance_resets_at?: string | null;
          attempt?: number;
          conversation_id?: string;
          error_code?: string | null;
          kind?: string;
          lease_until?: string;
          member_message_id?: string | null;
          previous_head_id?: string | null;
          reply_message_id?: string | null;
          settled_at?: string | null;
          started_at?: string;
          state?: string;
          stop_requested_at?: string | null;
          turn_id?: string;
          turn_key?: string;
        };
        Relationships: [
          {
            foreignKeyName: "turns_account_id_fkey";
            columns: ["account_id"];
            isOneToOne: false;
            referencedRelation: "accounts";
            referencedColumns: ["account_id"];
          },
          {
            foreignKeyName: "turns_conversation_id_fkey";
            columns: ["conversation_id"];
            isOneToOne: false;
            referencedRelation: "conversations";
            referencedColumns: ["conversation_id"];
          },
        ];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      begin_turn: {
        Args: {
          p_conversation_id: string | null;
          p_turn_key: string | null;
          p_kind: string | null;
          p_text: string | null;
          p_message_id: string | null;
        };
        Returns: Json;
      };
      checkpoint_turn: {
        Args: {
          p_turn_id: string | null;
          p_text: string | null;
          p_attempt?: number | null;
        };
        Returns: string;
      };
      claim_expired_turn: {
        Args: {
          p_turn_id: string | null;
        };
        Returns: Json;
      };
      count_crisis_referral: {
        Args: {
          p_jurisdiction: string | null;
          p_kind: string | null;
        };
        Returns: undefined;
      };
      discard_unconfirmed_user: {
        Args: {
          p_email: string | null;
        };
        Returns: undefined;
      };
      discard_unregistered_account: {
        Args: {
          p_account_id: string | null;
        };
        Returns: undefined;
      };
      get_conversation: {
        Args: {
          p_conversation_id: string | null;
        };
        Returns: Json;
      };
      get_my_plan: {
        Args: never;
        Returns: {
          companions_limit: number | null;
          currency: string;
          fair_use_turns_per_minute: number;
          has_api_access: boolean;
          has_exclusive_companions: boolean;
          has_premium_companions: boolean;
          has_priority_support: boolean;
          has_video: boolean;
          has_voice: boolean;
          history_days: number | null;
          messages_per_day: number | null;
          moderation_modes: string[];
          plan_id: string;
          position: number;
          price_cents: number;
          tokens_per_month: number;
          trial_days: number;
          updated_at: string;
          video_quality: string | null;
          yearly_price_cents: number;
        };
        SetofOptions: {
          from: "*";
          to: "plans";
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      get_viewer: {
        Args: never;
        Returns: Json;
      };
      is_age_refused: {
        Args: {
          p_subject_hashes: string[] | null;
        };
        Returns: boolean;
      };
      list_conversations: {
        Args: {
          p_query: string | null;
          p_archived: boolean | null;
          p_before_at: string | null;
          p_before_id: string | null;
          p_limit: number | null;
        };
        Returns: {
          conversation_id: string;
          title: string;
          last_message_at: string;
          archived_at: string;
          emotion: string;
          companion_id: string;
          companion_name: string;
          companion_slug: string;
          appearance: Json;
          preview: string;
        }[];
      };
      list_messages: {
        Args: {
          p_conversation_id: string | null;
          p_before_id: string | null;
          p_limit: number | null;
        };
        Returns: {
          message_id: string;
          parent_id: string;
          depth: number;
          author: string;
          text: string;
          status: string;
          emotion: string;
          voice: string;
          turn_id: string;
          error_code: string;
          created_at: string;
          siblings: string[];
          has_older: boolean;
          is_beyond_plan: boolean;
        }[];
      };
      list_sessions: {
        Args: never;
        Returns: {
          session_id: string;
          user_agent: string;
          started_at: string;
          last_seen_at: string;
          is_current: boolean;
        }[];
      };
      list_yearly_crisis_referrals: {
        Args: never;
        Returns: {
          year: number;
          kind: string;
          referrals: number;
        }[];
      };
      open_session: {
        Args: {
          p_user_agent: string | null;
        };
        Returns: undefined;
      };
      record_age_refusal: {
        Args: {
          p_subjects: Json | null;
        };
        Returns: undefined;
      };
      register_account: {
        Args: {
          p_account_id: string | null;
          p_birth_date: string | null;
          p_display_name: string | null;
          p_locale: string | null;
          p_timezone: string | null;
          p_country: string | null;
          p_consents: Json | null;
        };
        Returns: boolean;
      };
      request_turn_stop: {
        Args: {
          p_turn_id: string | null;
        };
        Returns: boolean;
      };
      revoke_session: {
        Args: {
          p_session_id: string | null;
        };
        Returns: boolean;
      };
      save_companion: {
        Args: {
          p_companion_id: string | null;
          p_companion: Json | null;
          p_texts: Json | null;
        };
        Returns: string;
      };
      search_companions: {
        Args: {
          p_query: string | null;
          p_locale: string | null;
          p_tags: string[] | null;
          p_gender: string | null;
          p_rating: string | null;
          p_styles: string[] | null;
          p_language: string | null;
          p_trait: string | null;
          p_limit: number | null;
          p_offset: number | null;
        };
        Returns: {
          companion_id: string;
          slug: string;
          name: string;
          age: number;
          gender: string;
          rating: string;
          visibility: string;
          tags: string[];
          conversation_styles: string[];
          appearance: Json;
          popularity: number;
          tagline: string;
          locales: string[];
          total: number;
        }[];
      };
      select_branch: {
        Args: {
          p_message_id: string | null;
        };
        Returns: string;
      };
      settle_turn: {
        Args: {
          p_turn_id: string | null;
          p_state: string | null;
          p_text: string | null;
          p_error_code: string | null;
          p_details: Json | null;
          p_attempt?: number | null;
        };
        Returns: boolean;
      };
      start_conversation: {
        Args: {
          p_conversation_id: string | null;
          p_companion_id: string | null;
          p_locale: string | null;
        };
        Returns: Json;
      };
      take_rate_limit: {
        Args: {
          p_key: string | null;
          p_limit: number | null;
          p_window_seconds: number | null;
        };
        Returns: number;
      };
      vouch_for_companion: {
        Args: {
          p_companion_id: string | null;
          p_companion: Json | null;
          p_texts: Json | null;
        };
        Returns: undefined;
      };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type PublicSchema = Database["public"];

export type Tables<Name extends keyof PublicSchema["Tables"]> = PublicSchema["Tables"][Name]["Row"];
export type TablesInsert<Name extends keyof PublicSchema["Tables"]> = PublicSchema["Tables"][Name]["Insert"];
export type TablesUpdate<Name extends keyof PublicSchema["Tables"]> = PublicSchema["Tables"][Name]["Update"];
export type FunctionArgs<Name extends keyof PublicSchema["Functions"]> = PublicSchema["Functions"][Name]["Args"];
export type FunctionReturns<Name extends keyof PublicSchema["Functions"]> = PublicSchema["Functions"][Name]["Returns"];
